package readout.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import readout.web.access.Gate;
import readout.web.access.Role;
import readout.web.http.Asked;
import readout.web.http.Form;
import readout.web.http.Links;

/** Signing in and out. */
public final class SigningIn {
    private final Pages pages;
    private final Gate gate;

    public SigningIn(Pages pages, Gate gate) {
        this.pages = pages;
        this.gate = gate;
    }

    /** Adds the routes. */
    public void register(RoutesConfig routes) {
        routes.get("/sign-in", context -> show(context, false), Role.ANYONE);
        routes.post("/sign-in", this::signIn, Role.ANYONE);
        routes.post("/sign-out", this::signOut, Role.ANYONE);
    }

    private void show(Context context, boolean failed) {
        String then = new Asked(context).text("then").filter(Links::isHere).orElse("/");
        context.status(failed ? HttpStatus.UNAUTHORIZED : HttpStatus.OK);
        pages.show(context, "sign-in.jte", "Sign in", new SignInPage(then, failed));
    }

    private void signIn(Context context) {
        Form form = new Form(context);
        if (gate.signIn(context, form.needed("name"), form.raw("password").orElse(""))) {
            context.redirect(form.text("then").filter(Links::isHere).orElse("/"), HttpStatus.SEE_OTHER);
        } else {
            show(context, true);
        }
    }

    private void signOut(Context context) {
        gate.signOut(context);
        context.redirect("/", HttpStatus.SEE_OTHER);
    }
}
