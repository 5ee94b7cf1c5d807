package readout.web.access;

/** Somebody who is known to the server, or a program with a token. */
public record Account(String name, AccessRole role) {}
