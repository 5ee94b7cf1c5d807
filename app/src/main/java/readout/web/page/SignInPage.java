package readout.web.page;

/**
 * Where people sign in.
 *
 * @param then the page they wanted
 * @param failed true where the name or the password was wrong
 */
public record SignInPage(String then, boolean failed) {}
