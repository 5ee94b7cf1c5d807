package readout.resolve.time;

import readout.text.TimeType;

/** Value of a time expression in TimeML's TIMEX3 notation. */
record TimeValue(TimeType type, String value) {
    static TimeValue date(String value) {
        return new TimeValue(TimeType.DATE, value);
    }

    static TimeValue duration(String value) {
        return new TimeValue(TimeType.DURATION, value);
    }

    static TimeValue time(String value) {
        return new TimeValue(TimeType.TIME, value);
    }

    static TimeValue set(String value) {
        return new TimeValue(TimeType.SET, value);
    }
}
