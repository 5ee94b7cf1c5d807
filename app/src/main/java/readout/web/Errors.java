package readout.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.io.EOFException;
import java.nio.charset.CharacterCodingException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import readout.store.database.StoreException;
import readout.store.database.StoreFailure;
import readout.view.JsonView;
import readout.web.access.AccessFilter;
import readout.web.access.Refused;
import readout.web.api.Api;
import readout.web.http.BadRequest;
import readout.web.http.Links;
import readout.web.http.NotFound;
import readout.web.page.Pages;

/**
 * Turns exceptions into responses: an error page for browsers, problem+json (RFC 9457) for programs. Internal details go to the log only, under a
 * number that the response names.
 */
final class Errors {
    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);
    private static final int BAD_REQUEST = 400;
    private static final int UNKNOWN = 401;
    private static final int NOT_FOUND = 404;
    private static final int TOO_LARGE = 413;
    private static final int UNPROCESSABLE = 422;
    private static final int SERVER_ERROR = 500;
    private static final int UNAVAILABLE = 503;

    private final Pages pages;

    Errors(Pages pages) {
        this.pages = pages;
    }

    void register(RoutesConfig routes) {
        routes.exception(Refused.class, this::refused);
        routes.exception(BadRequest.class, (failed, context) -> answer(context, BAD_REQUEST, failed.reason()));
        routes.exception(NotFound.class, (failed, context) -> answer(context, NOT_FOUND, failed.reason()));
        routes.exception(StoreFailure.class, (failed, context) -> {
            LOG.error("the database can't be used", failed);
            answer(context, UNAVAILABLE, "the dossier's database can't be used at present");
        });
        routes.exception(StoreException.class, (failed, context) -> answer(context, UNPROCESSABLE, reason(failed)));
        routes.exception(HttpResponseException.class, (failed, context) -> {
            failed.getDetails().forEach((name, value) -> {
                if (name.equals("Allow")) {
                    context.header(name, value);
                }
            });
            answer(context, failed.getStatus(), words(failed.getStatus()));
        });
        routes.exception(
                HttpException.RuntimeException.class,
                (failed, context) -> answer(context, failed.getCode(), words(failed.getCode())));
        routes.exception(Exception.class, this::unexpected);
    }

    private void refused(Refused refused, Context context) {
        int status = refused.why().status();
        boolean person = !isForPrograms(context) && context.method().equals(HandlerType.GET);
        if (status == UNKNOWN && person) {
            String then = context.path() + (context.queryString() == null ? "" : "?" + context.queryString());
            context.redirect("/sign-in?then=" + Links.encoded(then), HttpStatus.SEE_OTHER);
            return;
        }
        if (status == UNKNOWN) {
            context.header("WWW-Authenticate", "Bearer");
        }
        if (refused.why() == Refused.Why.TOO_MANY) {
            context.header("Retry-After", String.valueOf(refused.seconds()));
        }
        answer(context, status, refused.reason());
    }

    private void unexpected(Exception failed, Context context) {
        if (isTooLarge(failed)) {
            answer(context, TOO_LARGE, words(TOO_LARGE));
            return;
        }
        if (isBroken(failed)) {
            answer(context, BAD_REQUEST, "the request can't be read");
            return;
        }
        String number = Long.toHexString(ThreadLocalRandom.current().nextLong());
        LOG.error("failure {} at {} {}", number, context.method(), context.path(), failed);
        answer(context, SERVER_ERROR, "something went wrong here; the log tells more under " + number);
    }

    /** True where a form or file is over the size limit; Jetty's message is the only sign of it. */
    private static boolean isTooLarge(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (message.contains("max file size")
                    || message.contains("max length")
                    || message.contains("too large")
                    || message.contains("form is larger")
                    || message.contains("exceeded")) {
                return true;
            }
        }
        return false;
    }

    /** True where the request's body was cut short, came too slowly or is not a form. */
    private static boolean isBroken(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpException
                    || cause instanceof TimeoutException
                    || cause instanceof EOFException
                    || cause instanceof CharacterCodingException
                    || cause instanceof jakarta.servlet.ServletException) {
                return true;
            }
        }
        return false;
    }

    private static boolean isForPrograms(Context context) {
        return context.path().startsWith(Api.ROOT) || context.path().equals("/metrics") || AccessFilter.isFeed(context);
    }

    private void answer(Context context, int status, String reason) {
        if (isForPrograms(context)) {
            Map<String, Object> problem = new LinkedHashMap<>();
            problem.put("type", "about:blank");
            problem.put("title", words(status));
            problem.put("status", status);
            problem.put("detail", reason);
            problem.put("instance", context.path());
            context.status(status);
            context.contentType("application/problem+json");
            context.result(JsonView.line(problem));
        } else {
            pages.fail(context, status, words(status), reason);
        }
    }

    private static String reason(Exception failed) {
        return String.valueOf(failed.getMessage());
    }

    private static String words(int status) {
        return HttpStatus.forStatus(status).getMessage();
    }
}
