package readout.store;

import java.time.Instant;

/**
 * Feedback from a reader to the dossier's administrator.
 *
 * @param number from 1, in order of sending; 0 before it is stored
 * @param page the page it was sent from, as a path
 * @param sender how to reach the reader; empty where nothing was given
 * @param mailed true once it was sent by mail
 */
public record Feedback(long number, String page, String words, String sender, Instant made, boolean mailed) {}
