package readout.web.routes;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import readout.web.access.AccessFilter;
import readout.web.access.AccessRole;
import readout.web.http.Links;
import readout.web.http.QueryParameters;
import readout.web.http.RequestForm;
import readout.web.page.Pages;
import readout.web.page.SignInPage;

/** Routes for signing in and out. */
public final class SigningIn {
    private final Pages pages;
    private final AccessFilter filter;

    public SigningIn(Pages pages, AccessFilter filter) {
        this.pages = pages;
        this.filter = filter;
    }

    /** Registers the routes. */
    public void register(RoutesConfig routes) {
        routes.get("/sign-in", context -> show(context, false), AccessRole.ANYONE);
        routes.post("/sign-in", this::signIn, AccessRole.ANYONE);
        routes.post("/sign-out", this::signOut, AccessRole.ANYONE);
    }

    private void show(Context context, boolean failed) {
        String then =
                new QueryParameters(context).text("then").filter(Links::isHere).orElse("/");
        context.status(failed ? HttpStatus.UNAUTHORIZED : HttpStatus.OK);
        pages.show(context, "sign-in.jte", "Sign in", new SignInPage(then, failed));
    }

    private void signIn(Context context) {
        RequestForm form = new RequestForm(context);
        if (filter.signIn(context, form.needed("name"), form.raw("password").orElse(""))) {
            context.redirect(form.text("then").filter(Links::isHere).orElse("/"), HttpStatus.SEE_OTHER);
        } else {
            show(context, true);
        }
    }

    private void signOut(Context context) {
        filter.signOut(context);
        context.redirect("/", HttpStatus.SEE_OTHER);
    }
}
