package readout.web.access;

/** Account of a person, or of a program that uses a token. */
public record Account(String name, AccessRole role) {}
