package readout.merge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readout.dossier.Claim;
import readout.dossier.Finding;
import readout.fact.PartialDate;
import readout.fact.Role;
import readout.fact.RosterChange;
import readout.merge.sides.ArticleSides;
import readout.merge.text.PhraseTerms;
import readout.merge.text.Terms;
import readout.merge.words.FactWords;
import readout.merge.words.Wording;

/** Rules for roles: two are the same if person and title agree. */
final class RoleRules extends KindRules<Role> {
    private static final double SAME_TITLE = 0.5;

    RoleRules() {
        super(Role.class);
    }

    @Override
    BlockingKeys keys(Role role, LocalDate known, PhraseTerms phrases) {
        return BlockingKeys.of(List.of(role.person()));
    }

    @Override
    Optional<Similarity> similarity(Comparison<Role> pair, PhraseTerms phrases) {
        Role one = pair.known();
        Role two = pair.told();
        boolean changes = one.change().isEmpty()
                || two.change().isEmpty()
                || one.change().get().kind() == two.change().get().kind();
        if (!one.person().equals(two.person()) || !changes) {
            return Optional.empty();
        }
        double shared = Terms.containment(phrases.terms(one.title()), phrases.terms(two.title()));
        return shared >= SAME_TITLE
                ? Optional.of(new Similarity(shared, "same person, the title in the same words"))
                : Optional.empty();
    }

    @Override
    Role identified(Role role, Identities identities) {
        return role.with(identities.person(role.person(), role.side()), role.side());
    }

    @Override
    Role withSides(Role role, ArticleSides sides) {
        return role.with(role.person(), sides.person(role.person(), role.title(), role.side()));
    }

    @Override
    Role joined(Role one, Role two) {
        boolean longer = two.title().length() > one.title().length();
        return new Role(
                one.person(),
                longer ? two.title() : one.title(),
                one.side().or(two::side),
                one.change().or(two::change));
    }

    @Override
    Finding<Role> finding(String id, List<Claim> claims, Naming naming) {
        List<Role> all = contents(claims);
        String title = all.stream()
                .map(Role::title)
                .max(Comparator.comparing(String::length))
                .orElseThrow();
        String article = claims.get(0).source().article();
        String person = naming.of(all.get(0).person(), article);
        Optional<String> side = naming.side(all.get(0).person(), article);
        Role together = new Role(
                person,
                title,
                side.or(() -> Representatives.firstOf(all, Role::side)),
                Representatives.lastOf(all, Role::change));
        return Representatives.of(id, claims, together, List.of());
    }

    @Override
    public String group(Role role) {
        return PersonNames.lastWord(role.person());
    }

    @Override
    public FactWords words(Role role) {
        String change = role.change()
                .map(each -> Wording.label(each.kind()) + " " + each.group()
                        + each.date().map(date -> ", " + Wording.day(date)).orElse(""))
                .orElse("");
        return FactWords.parted(role.person(), role.title(), change);
    }

    @Override
    public Optional<PartialDate> date(Role role) {
        return role.change().flatMap(RosterChange::date);
    }

    @Override
    public Stream<String> sides(Role role) {
        return role.side().stream();
    }

    @Override
    public Stream<String> people(Role role) {
        return Stream.of(role.person());
    }
}
