package readout.web.page;

/** What went wrong, and what can be done. */
public record ErrorPage(int status, String what, String help) {}
