package readout.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import readout.fetch.Web;
import readout.fetch.format.Formats;
import readout.fetch.http.HttpFetcher;
import readout.fetch.http.HttpSettings;
import readout.read.SiteRules;
import readout.served.Intake;
import readout.served.ServedDossier;
import readout.served.ServedDossiers;
import readout.store.Feedback;
import readout.store.Store;
import readout.web.access.AccessRole;
import readout.web.access.Accounts;
import readout.web.http.Post;

/** A server on the sample dossier, at a free port of this machine, and a browser of the simplest kind with its cookies. */
final class Site implements AutoCloseable {
    static final String PASSWORD = "correct horse battery";

    final Store store;
    final Accounts accounts;
    final Server server;
    final String home;
    final List<Feedback> mailed = new ArrayList<>();

    private final ServedDossiers dossiers;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private Site(Path folder, ServerSettings settings, boolean guarded, Supplier<Web> web) throws IOException {
        store = Store.open(Sample.copy(folder));
        accounts = Accounts.open(folder.resolve("accounts").toString());
        if (guarded) {
            for (AccessRole role : List.of(AccessRole.READER, AccessRole.EDITOR, AccessRole.ADMINISTRATOR)) {
                accounts.put(role.word(), PASSWORD, role, Sample.CLOCK.instant());
            }
        }
        dossiers = new ServedDossiers(List.of(new ServedDossier("sample", store, () -> Sample.LAST_DAY)));
        Post post = (dossier, feedback) -> mailed.add(feedback);
        server = Server.start(
                settings, dossiers, accounts, new Intake(web, Sample.CLOCK, SiteRules.NONE), post, Sample.CLOCK);
        home = "http://127.0.0.1:" + server.port();
    }

    /** One without accounts. */
    static Site open(Path folder) throws IOException {
        return new Site(folder, ServerSettings.local().paced(10_000), false, Site::guardedWeb);
    }

    /** One with an account of each role, named as it. */
    static Site guarded(Path folder) throws IOException {
        return guarded(folder, ServerSettings.local().paced(10_000));
    }

    static Site guarded(Path folder, ServerSettings settings) throws IOException {
        return new Site(folder, settings, true, Site::guardedWeb);
    }

    /** One that may fetch from this machine. */
    static Site fetching(Path folder) throws IOException {
        HttpSettings settings =
                HttpSettings.of("test").allowing(Set.of("127.0.0.1")).paced(Duration.ZERO);
        return new Site(
                folder,
                ServerSettings.local(),
                false,
                () -> new Web(new HttpFetcher(settings, InetAddress::getAllByName), new Formats(), 10));
    }

    /** Every name leads to this machine, as an attacker's would; none is allowed to. */
    private static Web guardedWeb() {
        return new Web(
                new HttpFetcher(
                        HttpSettings.of("test").paced(Duration.ZERO), host -> InetAddress.getAllByName("127.0.0.1")),
                new Formats(),
                10);
    }

    /** The same server with no cookies. */
    Site forgetting() {
        cookies.clear();
        return this;
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** The page, which has to be there. */
    String page(String path) {
        HttpResponse<String> answer = get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    /** Sends a form as the page at {@code from} would. */
    HttpResponse<String> form(String from, String path, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("_form", token(from));
        return post(path, all);
    }

    /** What forms on the page send along. */
    String token(String from) {
        Matcher matcher = Pattern.compile("name=\"_form\" value=\"([^\"]+)\"").matcher(page(from));
        if (!matcher.find()) {
            throw new AssertionError(from + " has no form");
        }
        return matcher.group(1);
    }

    /** Sends a form as it is. */
    HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> json(String method, String path, String body, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> signIn(String name, String password) {
        return form("/sign-in", "/sign-in", Map.of("name", name, "password", password));
    }

    /** Signs in as the account of that role, which has to work. */
    Site as(AccessRole role) {
        cookies.clear();
        if (signIn(role.word(), PASSWORD).statusCode() != 303) {
            throw new AssertionError("could not sign in as " + role);
        }
        return this;
    }

    Optional<String> cookie(String name) {
        return Optional.ofNullable(cookies.get(name));
    }

    void cookie(String name, String value) {
        cookies.put(name, value);
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(home + path)).timeout(Duration.ofSeconds(60));
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            for (String cookie : answer.headers().allValues("Set-Cookie")) {
                String pair = cookie.split(";", 2)[0];
                int equals = pair.indexOf('=');
                cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
            return answer;
        } catch (IOException failed) {
            throw new AssertionError(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.close();
        dossiers.close();
        accounts.close();
    }
}
