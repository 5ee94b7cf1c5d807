package readout.web.page;

/**
 * Sign-in page.
 *
 * @param then the address to go to after signing in
 * @param failed true if the name or the password was wrong
 */
public record SignInPage(String then, boolean failed) {}
