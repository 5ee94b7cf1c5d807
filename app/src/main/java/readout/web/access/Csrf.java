package readout.web.access;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/**
 * CSRF protection by a signed double-submit cookie, bound to the session (OWASP's Cross-Site Request Forgery
 * Prevention).
 */
public final class Csrf {
    /** The hidden form field that holds the token. */
    public static final String FIELD = "_form";

    /** The header in which scripts send the token instead. */
    public static final String HEADER = "X-Form";

    private static final String COOKIE = "readout_form";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final boolean secure;
    private final HmacUtils signature;

    /** @param secure true where pages are served over https only */
    public Csrf(boolean secure) {
        this.secure = secure;
        this.signature = new HmacUtils(HmacAlgorithms.HMAC_SHA_256, random());
    }

    /** The CSRF token to put into the forms of the page being rendered; sets the cookie where there is none. */
    public String token(Context context) {
        String cookie = Optional.ofNullable(context.cookie(COOKIE)).orElseGet(() -> fresh(context));
        return signature.hmacHex(cookie + "|" + session(context));
    }

    private String fresh(Context context) {
        String made = context.attribute(COOKIE);
        if (made == null) {
            made = Base64.getUrlEncoder().withoutPadding().encodeToString(random());
            context.attribute(COOKIE, made);
            context.cookie(new Cookie(COOKIE, made, "/", -1, secure, true, null, SameSite.STRICT));
        }
        return made;
    }

    /** True where the request carries a valid CSRF token. */
    boolean isOwn(Context context) {
        String cookie = context.cookie(COOKIE);
        String token = Optional.ofNullable(context.header(HEADER))
                .or(() -> Optional.ofNullable(context.formParam(FIELD)))
                .orElse("");
        return cookie != null
                && MessageDigest.isEqual(
                        signature.hmacHex(cookie + "|" + session(context)).getBytes(StandardCharsets.UTF_8),
                        token.getBytes(StandardCharsets.UTF_8));
    }

    private static String session(Context context) {
        return Optional.ofNullable(context.req().getSession(false))
                .map(session -> session.getId())
                .orElse("");
    }

    private static byte[] random() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return random;
    }
}
