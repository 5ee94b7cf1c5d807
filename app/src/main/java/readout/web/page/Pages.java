package readout.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.http.Context;
import java.util.Map;
import readout.served.ServedDossier;
import readout.served.ServedDossiers;
import readout.served.View;
import readout.web.access.AccessFilter;
import readout.web.access.Csrf;
import readout.web.access.Visitor;
import readout.web.http.Assets;
import readout.web.http.QueryParameters;
import readout.web.page.part.PageFrame;

/** Renders pages from their templates, with the frame around them. */
public final class Pages {
    private static final String HTML = "text/html; charset=utf-8";

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final ServedDossiers dossiers;
    private final Csrf csrf;
    private final Assets assets;

    public Pages(ServedDossiers dossiers, Csrf csrf, Assets assets) {
        this.dossiers = dossiers;
        this.csrf = csrf;
        this.assets = assets;
    }

    /** The dossier named in the address. */
    public ServedDossier dossier(Context context) {
        return new QueryParameters(context).dossier(dossiers);
    }

    public PageFrame frame(Context context, ServedDossier dossier, View view, String section, String title) {
        return new PageFrame(
                title,
                dossier.slug(),
                view.overview().name(),
                section,
                view.day(),
                dossier.today(),
                !view.day().equals(dossier.today()),
                view.freshness(),
                AccessFilter.of(context),
                csrf.token(context),
                path(context),
                assets);
    }

    /** The address of the page being rendered. */
    private static String path(Context context) {
        String query = context.queryString();
        return context.path() + (query == null ? "" : "?" + query);
    }

    /** Renders a page of a dossier as the response. */
    public void show(Context context, String template, PageFrame frame, Object page) {
        send(context, template, Map.of("frame", frame, "page", page));
    }

    /** Renders a page outside any dossier as the response. */
    public void show(Context context, String template, String title, Object page) {
        Plain plain = new Plain(title, AccessFilter.of(context), csrf.token(context), assets);
        send(context, template, Map.of("frame", plain, "page", page));
    }

    /** Renders an error page as the response. */
    public void fail(Context context, int status, String what, String help) {
        context.status(status);
        show(context, "error.jte", what, new ErrorPage(status, what, help));
    }

    private void send(Context context, String template, Map<String, Object> values) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        templates.render(template, values, output);
        context.contentType(HTML);
        context.header("Cache-Control", "private, no-cache");
        context.result(output.toByteArray());
    }

    /** Frame of a page outside any dossier. */
    public record Plain(String title, Visitor visitor, String form, Assets assets) {}
}
