package readout.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.dossier.Support;
import readout.fact.Kind;
import readout.read.Input;
import readout.served.Filter;

/** What requests and forms ask for, over a server that answers what it understood. */
class QueryParametersTest {
    private final HttpClient client = HttpClient.newHttpClient();
    private Function<Context, Object> answer = context -> "";
    private final Javalin server = Javalin.create(config -> {
                config.startup.showJavalinBanner = false;
                config.routes.get("/", context -> context.result(answered(context)));
                config.routes.post("/", context -> context.result(answered(context)));
            })
            .start("127.0.0.1", 0);

    private String answered(Context context) {
        try {
            return String.valueOf(answer.apply(context));
        } catch (BadRequest bad) {
            return "refused: " + bad.reason();
        }
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private URI address(String query) {
        return URI.create("http://127.0.0.1:" + server.port() + "/?" + query);
    }

    private String body(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    /** What is understood of a request with this query. */
    private String asked(String query, Function<QueryParameters, Object> understood)
            throws IOException, InterruptedException {
        answer = context -> understood.apply(new QueryParameters(context));
        return body(HttpRequest.newBuilder(address(query)));
    }

    /** What is understood of a form with these fields. */
    private String sent(String fields, Function<RequestForm, Object> understood)
            throws IOException, InterruptedException {
        answer = context -> understood.apply(new RequestForm(context));
        return body(HttpRequest.newBuilder(address(""))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields)));
    }

    @ParameterizedTest
    @CsvSource({
        "words=+herring+, Optional[herring]",
        "words=+++, Optional.empty",
        "words=, Optional.empty",
        "a=b, Optional.empty"
    })
    void blanksAroundAParameterAreNoPartOfIt(String query, String text) throws Exception {
        assertThat(asked(query, asked -> asked.text("words"))).isEqualTo(text);
    }

    @Test
    void aParameterIsNeitherLongNorHoldsControlCharacters() throws Exception {
        assertThat(asked(
                        "words=" + "x".repeat(300), asked -> asked.text("words").isPresent()))
                .isEqualTo("true");
        assertThat(asked("words=" + "x".repeat(301), asked -> asked.text("words")))
                .isEqualTo("refused: words is longer than 300 characters");
        assertThat(asked("words=a%00b", asked -> asked.text("words")))
                .isEqualTo("refused: words holds control characters");
    }

    @Test
    void aParameterThatIsNotKnownIsRefusedWithThoseThatAre() throws Exception {
        answer = context -> QueryParameters.of(context, Set.of("to", "from"));
        assertThat(body(HttpRequest.newBuilder(address("from=2019-07-29&form=x&zz=y"))))
                .isEqualTo("refused: form is no parameter here; there are from, to");
    }

    @ParameterizedTest
    @CsvSource({
        "most=50, 50",
        "most=1, 1",
        "most=100, 100",
        "most=, 20",
        "'', 20",
        "most=0, refused: most is no number from 1 to 100",
        "most=101, refused: most is no number from 1 to 100",
        "most=-5, refused: most is no number from 1 to 100",
        "most=1e2, refused: most is no number from 1 to 100",
        "most=99999999999, refused: most is no number from 1 to 100",
    })
    void aNumberLiesWithinItsBounds(String query, String number) throws Exception {
        assertThat(asked(query, asked -> asked.number("most", 1, 100, 20))).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-13", "2019-00", "2019-7", "2019", "July"})
    void whatIsNoMonthIsRefusedAsOne(String month) throws Exception {
        assertThat(asked("month=" + month, asked -> asked.month("month"))).startsWith("refused: month is no month");
    }

    @Test
    void aMonthIsRead() throws Exception {
        assertThat(asked("month=2019-07", asked -> asked.month("month"))).isEqualTo("Optional[2019-07]");
    }

    @Test
    void aPlaceInAListThatIsNoneIsRefused() throws Exception {
        assertThat(asked("after=nowhere", QueryParameters::cursor)).isEqualTo("refused: after is no place in a list");
        assertThat(asked("", QueryParameters::cursor)).isEqualTo("Optional.empty");
    }

    @Test
    void aFilterTakesSeveralKindsAndRefusesOthers() throws Exception {
        Filter wanted = new Filter(
                Set.of(Kind.MEETING, Kind.ROLE),
                Optional.of("NOR"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Support.SINGLE),
                Optional.empty(),
                Optional.empty(),
                Optional.of("herring"));
        assertThat(asked(
                        "kind=meeting&kind=ROLE&kind=&side=NOR&support=single&words=herring",
                        asked -> asked.filter().equals(wanted)))
                .isEqualTo("true");
        assertThat(asked("", asked -> asked.filter().equals(Filter.ALL))).isEqualTo("true");
        assertThat(asked("kind=rumour", QueryParameters::filter))
                .startsWith("refused: kind is none of meeting, statement");
        assertThat(asked("from=2019-02-30", QueryParameters::filter))
                .isEqualTo("refused: from is no day as 2019-07-29");
    }

    @Test
    void aFieldThatHasToBeFilledIsNamedWhereItIsNot() throws Exception {
        assertThat(sent("name=+Anna+", form -> form.needed("name"))).isEqualTo("Anna");
        assertThat(sent("name=++", form -> form.needed("name"))).isEqualTo("refused: name is missing");
        assertThat(sent("", form -> form.word("support", Support.class))).isEqualTo("refused: support is missing");
    }

    @Test
    void aPasswordKeepsItsBlanks() throws Exception {
        assertThat(sent("password=+a+", form -> form.raw("password"))).isEqualTo("Optional[ a ]");
    }

    @ParameterizedTest
    @CsvSource({
        "address=https%3A%2F%2Fnews.example&title=Ports, https://news.example",
        "title=Ports, Ports",
        "'', pasted text",
    })
    void aPastedArticleIsCalledByItsAddressOrTitle(String fields, String source) throws Exception {
        assertThat(sent(fields, form -> form.input("Talks failed.").source())).isEqualTo(source);
    }

    @Test
    void aPastedPageIsReadAsOne() throws Exception {
        assertThat(sent("", form -> form.input("\n <p>Talks failed.</p>")))
                .isEqualTo(
                        Input.ofPage("pasted text", "\n <p>Talks failed.</p>").toString());
        assertThat(sent("published=2019-02-30", form -> form.input("Talks failed.")))
                .isEqualTo("refused: published is no day as 2019-07-29");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-1", "1234567890", "１"})
    void aNumberOfAnAddressThatIsNoneIsNotFound(String text) {
        assertThat(catchThrowable(() -> RequestForm.number(text)))
                .isInstanceOf(NotFound.class)
                .hasMessage("there is no number " + text);
    }
}
