package readout.web.page;

/** Error page: what went wrong, and what the reader can do about it. */
public record ErrorPage(int status, String what, String help) {}
