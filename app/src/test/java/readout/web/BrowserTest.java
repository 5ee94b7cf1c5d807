package readout.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.web.access.AccessRole;

/** The site in a real browser, at a desk and on a phone. Needs Chromium; without it these tests are skipped, and say so. */
@Timeout(180)
class BrowserTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path SHOTS = Path.of("target", "screenshots");
    private static final int BUDGET = 150 * 1024;

    private static Playwright playwright;
    private static Browser browser;

    @TempDir
    private Path folder = Path.of("");

    private Site site;

    enum Screen {
        DESK(1280, 900),
        PHONE(390, 844);

        private final int width;
        private final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    private static final List<String> PAGES = List.of(
            "/",
            "/d/sample",
            "/d/sample?day=2019-08-02",
            "/d/sample/timeline",
            "/d/sample/statements",
            "/d/sample/positions",
            "/d/sample/people",
            "/d/sample/calendar?month=2019-07",
            "/d/sample/balance",
            "/d/sample/changes?day=2019-08-02",
            "/d/sample/sources",
            "/d/sample/search?words=soybeans",
            "/d/sample/review",
            "/d/sample/add",
            "/d/sample/feedback",
            "/d/sample/corrections",
            "/d/sample/digests",
            "/d/sample/digests/site-weekend-2019-08-03",
            "/api",
            "/sign-in",
            "/nothing-here");

    @BeforeAll
    static void launch() {
        boolean there = Files.isExecutable(CHROMIUM);
        if (!there) {
            System.err.println("BrowserTest is skipped: there is no " + CHROMIUM + " (apt-get install chromium)");
        }
        Assumptions.assumeTrue(there, "no Chromium");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    @AfterAll
    static void quit() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @BeforeEach
    void start() throws IOException {
        site = Site.open(folder);
    }

    @AfterEach
    void stop() {
        if (site != null) {
            site.close();
        }
    }

    private BrowserContext context(Screen screen, boolean script) {
        return browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(screen.width, screen.height)
                .setIsMobile(screen == Screen.PHONE)
                .setJavaScriptEnabled(script)
                .setBaseURL(site.home));
    }

    /** A page that fails the test where it reports an error or asks another host for anything. */
    private Page page(BrowserContext context, List<String> complaints) {
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("404")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onRequest(request -> {
            if (!request.url().startsWith(site.home)) {
                complaints.add("asks for " + request.url());
            }
        });
        return page;
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void everyPageIsWholeAccessibleAndStaysInItsWidth(Screen screen) throws IOException {
        Files.createDirectories(SHOTS);
        List<String> complaints = new ArrayList<>();
        try (BrowserContext context = context(screen, true)) {
            Page page = page(context, complaints);
            List<String> all = new ArrayList<>(PAGES);
            page.navigate("/d/sample/timeline?kind=meeting&from=2019-07-29&to=2019-07-31");
            all.add(page.locator(".sources a").first().getAttribute("href"));
            page.navigate(all.get(all.size() - 1));
            all.add(page.locator("article.evidence h3 a").first().getAttribute("href"));
            for (String path : all) {
                page.navigate(path);
                page.waitForLoadState(LoadState.LOAD);
                int over = (int) page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
                assertThat(over)
                        .as(screen + " " + path + " is wider than the screen")
                        .isLessThanOrEqualTo(0);
                assertThat(serious(page)).as(screen + " " + path).isEmpty();
                double shift = ((Number)
                                page.evaluate(
                                        "() => new Promise(done => { let sum = 0; new PerformanceObserver(list => list.getEntries().forEach(e => sum += e.value)).observe({type: 'layout-shift', buffered: true}); setTimeout(() => done(sum), 150); })"))
                        .doubleValue();
                assertThat(shift)
                        .as(screen + " " + path + " moves while it loads")
                        .isLessThan(0.01);
                shoot(page, screen, path);
            }
        }
        assertThat(complaints).isEmpty();
    }

    private static List<String> serious(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> "serious".equals(rule.getImpact()) || "critical".equals(rule.getImpact()))
                        .map(BrowserTest::told)
                        .toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }

    private static void shoot(Page page, Screen screen, String path) {
        String name = path.replaceAll("[?#].*", "")
                .replaceAll("/[fa]/.*", path.contains("/f/") ? "/fact" : "/article")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String day = path.contains("day=") ? "-day" : "";
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SHOTS.resolve((name.isEmpty() ? "dossiers" : name) + day + "-"
                        + screen.name().toLowerCase(java.util.Locale.ROOT) + ".png")));
    }

    @Test
    void thisTestSeesWhatIsNotAccessible() {
        try (BrowserContext context = context(Screen.DESK, true)) {
            Page page = context.newPage();
            page.setContent("<html><body><img src='x'><a href='/'></a><input></body></html>");
            assertThat(serious(page)).hasSizeGreaterThan(2);
        }
    }

    @Test
    void darkPagesAreAccessibleToo() {
        try (BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK).setBaseURL(site.home))) {
            Page page = context.newPage();
            for (String path : List.of(
                    "/d/sample", "/d/sample/timeline", "/d/sample/people", "/d/sample/review", "/d/sample/balance")) {
                page.navigate(path);
                assertThat(serious(page)).as(path).isEmpty();
            }
        }
    }

    @Test
    void theFirstPageIsLight() {
        try (BrowserContext context = context(Screen.PHONE, true)) {
            Page page = context.newPage();
            List<Response> responses = new ArrayList<>();
            page.onResponse(responses::add);
            page.navigate("/d/sample");
            page.waitForLoadState(LoadState.NETWORKIDLE);
            int bytes = responses.stream()
                    .mapToInt(response -> response.body().length)
                    .sum();
            assertThat(responses).hasSizeGreaterThan(3);
            assertThat(bytes).as("bytes of the first page, unpacked").isLessThan(BUDGET);
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void aReaderFindsHerWayByTheControls(Screen screen) {
        List<String> complaints = new ArrayList<>();
        try (BrowserContext context = context(screen, true)) {
            Page page = page(context, complaints);
            page.navigate("/");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("US–China trade talks"))
                    .first()
                    .click();
            PlaywrightAssertions.assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .isVisible();

            page.getByLabel("As of").fill("2019-05-31");
            page.locator(".as-of button").click();
            PlaywrightAssertions.assertThat(page.locator("h1")).hasText("talks have collapsed");
            page.locator("nav").getByText("Positions").click();
            PlaywrightAssertions.assertThat(page.locator(".notice")).containsText("31 May 2019");
            page.locator("a.history").first().click();
            assertThat(page.locator(".fact").count()).isGreaterThan(1);
            page.getByText("Today", new Page.GetByTextOptions().setExact(true)).click();

            page.navigate("/d/sample");
            page.getByLabel("Since").fill("2020-01-01");
            page.locator("form.since button").click();
            PlaywrightAssertions.assertThat(page.locator("h2").first()).containsText("1 Jan 2020");

            page.getByLabel("Search sentences and facts").fill("soybeans");
            page.locator("form.search button").click();
            assertThat(page.locator(".hits mark").count()).isPositive();

            page.locator(".facts summary").first().click();
            PlaywrightAssertions.assertThat(page.locator("details[open] blockquote"))
                    .isVisible();
            page.locator("details[open] .sources a").click();
            PlaywrightAssertions.assertThat(page.locator("h2").first()).hasText("What it rests on");
            page.locator("article.evidence h3 a").first().click();
            assertThat(page.locator("article mark").count()).isPositive();
            page.locator("article mark").first().click();
            PlaywrightAssertions.assertThat(page.getByText("link to cite")).isVisible();

            page.navigate("/d/sample/calendar?month=2019-07");
            page.getByText("Month before").click();
            PlaywrightAssertions.assertThat(page.locator("h1")).hasText("June 2019");
            page.getByText("Month after").click();
            page.locator(".item").first().click();
            PlaywrightAssertions.assertThat(page.locator("p.kind")).hasText("meeting");

            page.navigate("/d/sample/people");
            page.locator("a.said").first().click();
            assertThat(page.url()).contains("person=");
            page.navigate("/d/sample/sources");
            page.locator("td a").first().click();
            PlaywrightAssertions.assertThat(page.locator("h2").last()).containsText("Articles of");
            page.navigate("/d/sample/digests");
            page.locator(".digests a").first().click();
            PlaywrightAssertions.assertThat(page.locator("h1")).hasText("The week, 3 Aug 2019");
            page.locator(".digest a").first().click();
            PlaywrightAssertions.assertThat(page.getByText("link to cite")).isVisible();
            page.navigate("/d/sample/balance");
            page.getByText("As a table").click();
            PlaywrightAssertions.assertThat(page.locator("details table")).isVisible();
        }
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void filtersWorkAtOnceAndStayInTheAddress(Screen screen) {
        List<String> complaints = new ArrayList<>();
        try (BrowserContext context = context(screen, true)) {
            Page page = page(context, complaints);
            page.navigate("/d/sample/timeline");
            page.evaluate("window.unchanged = true");
            page.locator("input[value=market]").check();
            PlaywrightAssertions.assertThat(page.locator("#list .total"))
                    .hasText(java.util.regex.Pattern.compile("^\\d\\d facts$"));
            assertThat(page.url()).contains("kind=market");
            assertThat(page.evaluate("window.unchanged")).isEqualTo(true);
            page.locator(".zoom")
                    .getByText("year", new Locator.GetByTextOptions().setExact(true))
                    .click();
            assertThat(page.url()).contains("kind=market").contains("from=");
            page.navigate("/d/sample/timeline");
            int all = Integer.parseInt(page.locator(".total").textContent().replaceAll("\\D", ""));
            page.locator("svg a").first().click();
            page.waitForURL(java.util.regex.Pattern.compile("from="));
            assertThat(Integer.parseInt(page.locator(".total").textContent().replaceAll("\\D", "")))
                    .isLessThan(all);

            page.navigate("/d/sample/statements");
            page.getByLabel("Kind of source").selectOption("anonymous");
            PlaywrightAssertions.assertThat(page.locator("#list .fact i").first())
                    .containsText("unnamed");
            page.getByLabel("Speaker").fill("zzz");
            page.getByLabel("Speaker").press("Enter");
            PlaywrightAssertions.assertThat(page.locator("#list")).containsText("No fact passes the filter");
            page.goBack();
            PlaywrightAssertions.assertThat(page.locator("#list .fact i").first())
                    .containsText("unnamed");
            page.navigate("/d/sample/statements");
            page.getByText("Older").click();
            assertThat(page.url()).contains("after=");
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void everythingWorksWithoutScripts() {
        try (BrowserContext context = context(Screen.PHONE, false)) {
            Page page = context.newPage();
            page.navigate("/d/sample/statements");
            page.getByLabel("Kind of source").selectOption("anonymous");
            page.locator(".filters button").click();
            assertThat(page.url()).contains("authority=anonymous");
            PlaywrightAssertions.assertThat(page.locator("#list .fact i").first())
                    .containsText("unnamed");
            page.navigate("/d/sample/review");
            int waiting = page.locator("#queue > li").count();
            page.locator("#queue button").first().click();
            PlaywrightAssertions.assertThat(page.locator(".about").first()).containsText("1 were looked at");
            assertThat(page.locator("#queue > li").count()).isLessThanOrEqualTo(waiting);
        }
    }

    @Test
    void theQueueIsReviewedByKeyboard() {
        List<String> complaints = new ArrayList<>();
        try (BrowserContext context = context(Screen.DESK, true)) {
            Page page = page(context, complaints);
            page.navigate("/d/sample/review");
            String second = page.locator("#queue input[name=target]").nth(1).inputValue();
            page.keyboard().press("j");
            page.keyboard().press("k");
            page.keyboard().press("j");
            page.keyboard().press("n");
            page.waitForLoadState();
            PlaywrightAssertions.assertThat(page.locator("#queue input[value='" + second + "']"))
                    .hasCount(0);
            assertThat(site.store.corrections())
                    .singleElement()
                    .satisfies(correction -> assertThat(correction.target()).isEqualTo(second));
            page.keyboard().press("Enter");
            page.waitForURL("**/f/**");
            page.keyboard().press("Tab");
            PlaywrightAssertions.assertThat(page.locator(".skip")).isFocused();
        }
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void anEditorAddsAndCorrects(Screen screen) {
        List<String> complaints = new ArrayList<>();
        try (BrowserContext context = context(screen, true)) {
            Page page = page(context, complaints);
            page.navigate("/d/sample/add");
            Locator form = page.locator("form.add").first();
            form.getByLabel("Headline").fill("Talks to go on in Oslo");
            form.getByLabel("Outlet").fill("Fjord Post");
            form.getByLabel("Published on").fill("2020-05-28");
            form.getByLabel("Text or HTML")
                    .fill(
                            "Robert Lighthizer will meet Vice Premier Liu He in Oslo on Monday, the White House said on Thursday.\n\nChina demands the removal of tariffs.");
            form.getByText("Add the text").click();
            PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Talks to go on in Oslo");
            page.locator("aside li.meeting a").first().click();
            Locator edit = page.locator("form", new Page.LocatorOptions().setHasText("Another value"));
            edit.getByLabel("Field").selectOption("place");
            edit.getByLabel("Value").fill("Bergen");
            edit.getByLabel("Why").fill("the hosts moved it");
            edit.getByText("Change it").click();
            PlaywrightAssertions.assertThat(page.locator("h1")).containsText("Bergen");
            page.getByText("It is wrong").click();
            PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Corrections");
            page.getByText("Take back").nth(1).click();
            PlaywrightAssertions.assertThat(page.locator("td", new Page.LocatorOptions().setHasText("taken back")))
                    .isVisible();

            page.navigate("/d/sample/add");
            page.locator("input[type=file]")
                    .setInputFiles(new com.microsoft.playwright.options.FilePayload(
                            "report.txt",
                            "text/plain",
                            "Talks in Lima end\n\nLiu He met Robert Lighthizer in Lima on Tuesday, China's commerce ministry said.\n"
                                    .getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            page.getByText("Add the file").click();
            PlaywrightAssertions.assertThat(page.locator("main")).containsText("Lima");
            page.navigate("/d/sample/add");
            page.getByLabel("Page, feed or sitemap").fill("http://localhost/");
            page.getByText("Fetch and add").click();
            PlaywrightAssertions.assertThat(page.locator("main")).containsText("not on the public internet");

            page.getByText("Something wrong? Tell the administrator").click();
            page.getByLabel("What is wrong, or missing").fill("Oslo, not Bergen");
            page.getByText("Send", new Page.GetByTextOptions().setExact(true)).click();
            PlaywrightAssertions.assertThat(page.getByRole(AriaRole.STATUS)).containsText("Thank you");
        }
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"administrator", "reader"})
    void peopleSignInAndOut(String name) throws IOException {
        site.close();
        site = Site.guarded(Files.createDirectory(folder.resolve(name)));
        try (BrowserContext context = context(Screen.DESK, true)) {
            Page page = context.newPage();
            page.navigate("/d/sample/people");
            PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Sign in");
            page.getByLabel("Name").fill(name);
            page.getByLabel("Password").fill("wrong");
            page.locator("main button").click();
            PlaywrightAssertions.assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
            page.getByLabel("Name").fill(name);
            page.getByLabel("Password").fill(Site.PASSWORD);
            page.locator("main button").click();
            page.navigate("/d/sample/people");
            PlaywrightAssertions.assertThat(page.locator("h1")).hasText("People");
            boolean edits = !name.equals(AccessRole.READER.word());
            PlaywrightAssertions.assertThat(page.locator("nav").getByText("Review"))
                    .hasCount(edits ? 1 : 0);
            page.getByText("Sign out").click();
            PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Sign in");
        }
    }

    @Test
    void aSecondVisitTellsWhatCameSinceTheFirst() {
        try (BrowserContext context = context(Screen.DESK, true)) {
            context.addCookies(
                    List.of(new com.microsoft.playwright.options.Cookie("readout_seen_sample", "/2025-12-31T00:00:00Z")
                            .setUrl(site.home)));
            Page page = context.newPage();
            page.navigate("/d/sample");
            PlaywrightAssertions.assertThat(page.locator("h2").first()).containsText("your last visit, 31 Dec 2025");
            assertThat(page.locator(".changes li").count()).isPositive();
        }
    }

    @Test
    void aPrintedPageHasNoControls() {
        try (BrowserContext context = context(Screen.DESK, true)) {
            Page page = context.newPage();
            page.navigate("/d/sample");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
            PlaywrightAssertions.assertThat(page.locator("nav")).isHidden();
            PlaywrightAssertions.assertThat(page.locator("form.as-of")).isHidden();
            PlaywrightAssertions.assertThat(page.locator("h1")).isVisible();
        }
    }
}
