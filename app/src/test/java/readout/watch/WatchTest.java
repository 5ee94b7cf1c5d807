package readout.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import readout.fetch.http.HttpFetcher;
import readout.fetch.http.HttpSettings;
import readout.ingest.Ingester;
import readout.publish.SettableClock;
import readout.read.Input;
import readout.store.Store;
import readout.text.Metadata;
import readout.watch.QueuedItem.Step;
import readout.watch.WatchedSource.Kind;

/** Against servers of the test's own. */
@Timeout(120)
class WatchTest {
    private static final Duration HALF_HOUR = Duration.ofMinutes(30);

    @TempDir
    private Path folder = Path.of("");

    private final SettableClock clock = new SettableClock(Instant.parse("2018-03-06T10:00:00Z"));
    private NewsServer news;
    private Store store;
    private HttpFetcher fetcher;
    private Ingester ingester;
    private Watch watch;
    private WatchedSources sources;
    private Queue queue;

    @BeforeEach
    void open() throws IOException {
        news = new NewsServer();
        store = Store.create(folder.resolve("x.db").toString(), "Test", List.of("NOR", "KEN"), List.of());
        HttpSettings settings = HttpSettings.of("test")
                .paced(Duration.ZERO)
                .allowing(Set.of("127.0.0.1"))
                .patient(Duration.ofSeconds(2));
        fetcher = new HttpFetcher(settings, InetAddress::getAllByName);
        ingester = new Ingester(clock, Duration.ofMinutes(1));
        watch = new Watch(store, new Poller(fetcher, new Mailboxes(name -> Optional.of("pass"))), ingester, clock);
        sources = new WatchedSources(store.database());
        queue = new Queue(store.database());
    }

    @AfterEach
    void close() {
        watch.close();
        ingester.close();
        fetcher.close();
        store.close();
        news.close();
    }

    private Watch.Cycle cycle() {
        return watch.cycle(() -> false);
    }

    private void later(Duration time) {
        clock.set(clock.instant().plus(time));
    }

    private int articles() {
        return store.overview().articles() + store.overview().aside();
    }

    private int backlog() {
        return store.database()
                .read(handle -> handle.createQuery("select sum(backlog) from article")
                        .mapTo(Integer.class)
                        .one());
    }

    private void follow(String path) {
        sources.put(news.home() + path, Kind.FEED, HALF_HOUR, clock.instant());
    }

    private WatchedSource source() {
        return sources.all().get(0);
    }

    @Test
    void aFeedIsFollowedAsItChangesAndItsBacklogIsNoNews() {
        news.set("/a", NewsServer.page("Oslo"));
        news.set("/b", NewsServer.page("Mombasa"));
        news.set("/feed", new NewsServer.Answer(200, "", "\"one\"", news.feed("/a")));
        follow("/feed");
        assertThat(cycle()).isEqualTo(new Watch.Cycle(1, 0, 1, 2, false));
        assertThat(articles()).isEqualTo(1);
        assertThat(backlog()).isEqualTo(1);

        assertThat(cycle().looked()).as("not due").isZero();
        later(HALF_HOUR);
        assertThat(cycle()).isEqualTo(new Watch.Cycle(1, 0, 0, 0, false));
        assertThat(news.asked).contains("/feed 304");

        news.set("/feed", new NewsServer.Answer(200, "", "\"two\"", news.feed("/b", "/a")));
        later(HALF_HOUR);
        assertThat(cycle().found()).isEqualTo(1);
        assertThat(articles()).isEqualTo(2);
        assertThat(backlog()).isEqualTo(1);
        assertThat(queue.counts()).isEqualTo(Map.of(Step.DONE, 2));
        assertThat(source().brought()).isEqualTo(2);
    }

    @Test
    void aFeedThatVanishesIsAskedEverLessOftenAndComesBack() {
        news.set("/b", NewsServer.page("Bergen"));
        news.set("/feed", news.feed("/b"));
        follow("/feed");
        cycle();
        news.remove("/feed");
        later(HALF_HOUR);
        assertThat(cycle().failed()).isEqualTo(1);
        assertThat(source().reason()).contains("answers with status 404");
        assertThat(store.readings().freshness().failed()).isEqualTo(1);
        assertThat(Duration.between(clock.instant(), source().due())).isEqualTo(Duration.ofHours(1));
        later(Duration.ofHours(1));
        cycle();
        assertThat(Duration.between(clock.instant(), source().due())).isEqualTo(Duration.ofHours(2));
        for (int more = 0; more < 10; more++) {
            later(Duration.between(clock.instant(), source().due()));
            cycle();
        }
        assertThat(Duration.between(clock.instant(), source().due())).isEqualTo(Duration.ofDays(1));
        news.set("/a", NewsServer.page("Oslo"));
        news.set("/feed", news.feed("/a"));
        later(Duration.ofDays(1));
        assertThat(cycle()).isEqualTo(new Watch.Cycle(1, 0, 1, 2, false));
        assertThat(source().failures()).isZero();
        assertThat(store.readings().freshness().failed()).isZero();
    }

    @Test
    void redirectsGarbageAndPagesAreToldApart() {
        news.set("/a", NewsServer.page("Oslo"));
        news.set("/new", news.feed("/a"));
        news.set("/moved", new NewsServer.Answer(301, "/new", "", ""));
        news.set("/loop", new NewsServer.Answer(302, "/loop", "", ""));
        news.set("/garbage", "<?xml version=\"1.0\"?><rss><channel><item></rss");
        news.set("/page", NewsServer.page("Oslo"));
        for (String path : List.of("/moved", "/loop", "/garbage", "/page")) {
            follow(path);
        }
        assertThat(cycle().failed()).isEqualTo(3);
        Map<String, Optional<String>> reasons = new java.util.TreeMap<>();
        sources.all()
                .forEach(each -> reasons.put(each.name().substring(news.home().length()), each.reason()));
        assertThat(reasons.get("/moved")).isEmpty();
        assertThat(reasons.get("/loop"))
                .hasValueSatisfying(reason -> assertThat(reason).contains("redirects more"));
        assertThat(reasons.get("/garbage")).isPresent();
        assertThat(reasons.get("/page"))
                .hasValueSatisfying(reason -> assertThat(reason).contains("no feed"));
        assertThat(articles()).isEqualTo(1);
    }

    @Test
    void aPoisonedArticleIsSetAsideAfterThreeTriesAndTheRestGoesOn() {
        news.set("/a", NewsServer.page("Oslo"));
        news.set("/feed", news.feed("/gone", "/a"));
        follow("/feed");
        cycle();
        assertThat(articles()).isEqualTo(1);
        later(Duration.ofMinutes(2));
        cycle();
        later(Duration.ofMinutes(10));
        cycle();
        assertThat(queue.counts()).containsEntry(Step.QUARANTINED, 1);
        assertThat(queue.aside()).singleElement().satisfies(item -> {
            assertThat(item.step().word()).isEqualTo("aside");
            assertThat(item.address()).endsWith("/gone");
            assertThat(item.tries()).isEqualTo(3);
            assertThat(item.reason()).contains("answers with status 404");
        });
        news.set("/gone", NewsServer.page("Bergen"));
        assertThat(queue.repeat(Optional.of(news.home() + "/gone"), clock.instant()))
                .isEqualTo(1);
        cycle();
        assertThat(articles()).isEqualTo(2);
    }

    @Test
    void whatWasBroughtWholeIsReadAgainAndSoughtNowhere() {
        follow("/feed");
        Input message =
                Input.ofText("message 7", "Berg met Otieno in Oslo on Monday, the two said in a note to the ports.");
        Poll.Piece piece = new Poll.Piece("7", "imaps://box.example/in", Metadata.NONE, Optional.of(message), true);
        store.database().write(handle -> Queue.put(handle, source(), piece, clock.instant()));
        queue.aside(queue.next(clock.instant()).orElseThrow(), "no article");
        assertThat(queue.repeat(Optional.empty(), clock.instant())).isEqualTo(1);
        assertThat(queue.next(clock.instant()).orElseThrow().step()).isEqualTo(Step.FETCHED);
    }

    @Test
    void aPageOfLinksAndItsFeedAreFound() throws Exception {
        news.set("/a", NewsServer.page("Oslo"));
        news.set(
                "/topic",
                "<html><body><nav><a href='/'>Home</a></nav><h1>Ferries</h1><a href='/a'>Ferry talks go on in Oslo</a>"
                        + "<a href='https://elsewhere.example/x'>Five words of another site</a></body></html>");
        Poller poller = new Poller(fetcher, new Mailboxes(name -> Optional.empty()));
        assertThat(poller.place(news.home() + "/topic").kind()).isEqualTo(Kind.LINKS);
        sources.put(news.home() + "/topic", Kind.LINKS, HALF_HOUR, clock.instant());
        assertThat(cycle()).isEqualTo(new Watch.Cycle(1, 0, 1, 2, false));
        news.set(
                "/front",
                "<html><head><link rel='alternate' type='application/rss+xml' href='/feed'></head><body><p>"
                        + "The front page of the Harbour Post tells of boats.</p></body></html>");
        assertThat(poller.place(news.home() + "/front"))
                .isEqualTo(new Poller.WatchedPlace(news.home() + "/feed", Kind.FEED));
    }

    @Test
    void aFolderIsReadAsFilesComeAndChange() throws IOException {
        Path letters = Files.createDirectory(folder.resolve("letters"));
        Files.writeString(letters.resolve("one.html"), NewsServer.page("Oslo"));
        sources.put(letters.toString(), Kind.FOLDER, HALF_HOUR, clock.instant());
        assertThat(cycle().found()).isEqualTo(1);
        assertThat(articles()).isEqualTo(1);
        later(HALF_HOUR);
        assertThat(cycle().found()).isZero();
        Files.writeString(letters.resolve("two.jsonl"), """
                {"source":"x1","text":"Norway and Kenya met in Bergen on Monday, and talked about fish."}
                {"source":"x2","text":"Kenya rejects the quota of Norway, its minister said in Nairobi."}
                """);
        later(HALF_HOUR);
        cycle();
        assertThat(articles()).isEqualTo(3);
    }

    @Test
    void aMailboxIsReadOnAndItsPasswordIsKeptNowhere() throws Exception {
        GreenMail mail = new GreenMail(new ServerSetup[] {
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
        });
        mail.start();
        try {
            mail.setUser("me@news.example", "me", "pass");
            letter(mail, "Oslo");
            String name = "imap://me@127.0.0.1:" + mail.getImap().getPort() + "/INBOX";
            sources.put(name, Kind.MAILBOX, HALF_HOUR, clock.instant());
            assertThat(cycle()).isEqualTo(new Watch.Cycle(1, 0, 1, 1, false));
            letter(mail, "Mombasa");
            later(HALF_HOUR);
            assertThat(cycle().found()).isEqualTo(1);
            later(HALF_HOUR);
            assertThat(cycle().found()).isZero();
            assertThat(articles()).isEqualTo(2);
            mail.setUser("me@news.example", "me", "changed");
            mail.getUserManager().getUser("me").setPassword("changed");
            later(HALF_HOUR);
            assertThat(cycle().failed()).isEqualTo(1);
            assertThat(source().reason().orElse("")).doesNotContain("pass\"");
            assertThat(source().name()).doesNotContain("pass");
        } finally {
            mail.stop();
        }
    }

    private static void letter(GreenMail mail, String city) {
        GreenMailUtil.sendTextEmail(
                "me@news.example",
                "letters@harbour.example",
                "Ferry talks in " + city,
                "Norway and Kenya will meet in " + city
                        + " on Friday to talk about fishing rights, the minister said.\n\n"
                        + "The crews had asked both governments for an agreement before the winter in " + city + ".",
                mail.getSmtp().getServerSetup());
    }

    @Test
    void oneProcessWatchesAtATime() {
        Lease mine = new Lease(store.database(), clock, "here");
        assertThat(mine.take()).isTrue();
        assertThat(mine.take()).as("renewed").isTrue();
        Lease elsewhere = new Lease(store.database(), clock, "elsewhere");
        assertThat(elsewhere.take()).isFalse();
        assertThat(elsewhere.holder()).startsWith("here ");
        later(Duration.ofMinutes(6));
        assertThat(elsewhere.take()).as("it was not renewed").isTrue();
        store.database()
                .write(handle -> handle.execute("update lease set owner = 'here 999999999 2018-01-01T00:00:00Z'"));
        assertThat(mine.take()).as("its process is gone").isTrue();
    }
}
