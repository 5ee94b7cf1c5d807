package readout.read;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector.SelectorParseException;
import readout.lexicon.UserRows;
import readout.read.page.Block;

/**
 * User's rules for pages of single sites: which part of a page is the article, which elements in it to drop, and phrases of boilerplate.
 * Immutable.
 */
public final class SiteRules {
    /** No rules; every page is read by default. */
    public static final SiteRules NONE = new SiteRules(List.of());

    private static final String EVERYWHERE = "*";
    private static final int COLUMNS = 3;

    private final List<Rule> rules;

    private SiteRules(List<Rule> rules) {
        this.rules = rules;
    }

    /** Kind of a rule. */
    private enum Kind {
        PART,
        DROP,
        PHRASE
    }

    /**
     * @param site host, including its subdomains, or {@code *}
     */
    private record Rule(String site, Kind kind, String value, Optional<Evaluator> selector) {
        boolean isFor(String host) {
            return site.equals(EVERYWHERE) || host.equals(site) || host.endsWith("." + site);
        }
    }

    /**
     * Parses rules from lines of three tab-separated columns: a host or {@code *}; {@code part} or {@code drop} with a CSS selector, or
     * {@code phrase} with words; empty lines and lines starting with "#" are skipped.
     *
     * @param name name of the file, for errors
     * @throws IllegalArgumentException naming the invalid line
     */
    public static SiteRules parse(String name, List<String> lines) {
        return new SiteRules(UserRows.read(name, lines, SiteRules::rule));
    }

    private static Rule rule(String place, List<String> row) {
        if (row.size() != COLUMNS || row.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(
                    place + ": a host, then part, drop or phrase, then its value expected, parted by tabs");
        }
        String site = row.get(0).strip().toLowerCase(Locale.ROOT);
        String value = row.get(2).strip();
        try {
            Kind kind = Kind.valueOf(row.get(1).strip().toUpperCase(Locale.ROOT));
            return kind == Kind.PHRASE
                    ? new Rule(site, kind, value.toLowerCase(Locale.ROOT), Optional.empty())
                    : new Rule(site, kind, value, Optional.of(QueryParser.parse(value)));
        } catch (SelectorParseException noSelector) {
            throw new IllegalArgumentException(
                    place + ": '" + value + "' is no CSS selector: " + noSelector.getMessage(), noSelector);
        } catch (IllegalArgumentException noKind) {
            throw new IllegalArgumentException(
                    place + ": part, drop or phrase expected, not '" + row.get(1) + "'", noKind);
        }
    }

    /** Rules for pages of this address; without an address, the rules for all sites. */
    SiteRules at(Optional<String> address) {
        if (rules.isEmpty()) {
            return this;
        }
        String host = address.map(SiteRules::host).orElse("");
        return new SiteRules(rules.stream().filter(rule -> rule.isFor(host)).toList());
    }

    private static String host(String address) {
        try {
            String host = URI.create(address).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
    }

    /** Removes the elements to drop from the page, and returns their texts. */
    List<String> drop(Document page) {
        List<String> dropped = new ArrayList<>();
        of(Kind.DROP).stream()
                .flatMap(rule -> rule.selector().stream())
                .forEach(selector -> page.select(selector).forEach(element -> {
                    dropped.add(element.text());
                    element.remove();
                }));
        return dropped;
    }

    /** Finds the part of the page that is the article. */
    Optional<Part> part(Document page) {
        return of(Kind.PART).stream()
                .flatMap(rule -> page.select(rule.selector().orElseThrow()).stream()
                        .limit(1)
                        .map(element -> new Part(element, rule.value())))
                .findFirst();
    }

    /**
     * @param selector the selector that matched
     */
    record Part(Element element, String selector) {}

    /** True if the block contains one of the phrases. */
    boolean isBoilerplate(Block block) {
        String text = block.text().toLowerCase(Locale.ROOT);
        return of(Kind.PHRASE).stream().anyMatch(rule -> text.contains(rule.value()));
    }

    private List<Rule> of(Kind kind) {
        return rules.stream().filter(rule -> rule.kind() == kind).toList();
    }
}
