package readout.store.correction;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import readout.dossier.Claim;
import readout.merge.Consolidator;
import readout.merge.PersonNames;
import readout.store.database.JsonColumns;
import readout.store.database.Numbers;
import readout.store.database.StoreException;
import readout.store.finding.SqlFindingRepository;

/** Rows of corrections, and the changes they make beyond the findings' own fields. */
public final class CorrectionRows {
    private CorrectionRows() {}

    @SuppressWarnings("unchecked") // a JSON object of strings
    public static List<Correction> all(Handle handle) {
        return handle.createQuery("select * from correction order by number")
                .map((row, context) -> new Correction(
                        row.getLong("number"),
                        Correction.Action.valueOf(row.getString("action").toUpperCase(Locale.ROOT)),
                        row.getString("target"),
                        (Map<String, String>) JsonColumns.read(row.getString("detail"), Map.class),
                        row.getString("who"),
                        row.getString("made"),
                        row.getString("why"),
                        row.getInt("undone") == 1))
                .list();
    }

    public static long insert(Handle handle, Correction correction) {
        long number = Numbers.next(handle, "correction");
        handle.createUpdate(
                        "insert into correction (number, action, target, detail, who, made, why) values (:number, :action, :target, :detail, :who, :made, :why)")
                .bind("number", number)
                .bind("action", correction.action().name().toLowerCase(Locale.ROOT))
                .bind("target", correction.target())
                .bind("detail", JsonColumns.of(correction.detail()))
                .bind("who", correction.who())
                .bind("made", correction.made())
                .bind("why", correction.why())
                .execute();
        return number;
    }

    /** Marks the correction as undone, and the finding it edited as stale. */
    public static Correction undo(Handle handle, long number) {
        Correction correction = all(handle).stream()
                .filter(each -> each.number() == number && !each.undone())
                .findFirst()
                .orElseThrow(() ->
                        new StoreException("no correction has the number " + number + ", or it is undone already"));
        handle.createUpdate("update correction set undone = 1 where number = :number")
                .bind("number", number)
                .execute();
        switch (correction.action()) {
            case REJECT, EDIT, CONFIRM -> stale(handle, correction.target());
            case MERGE, SPLIT, RENAME, ADD -> {
                /* a rebuild moves claims and names back */
            }
        }
        return correction;
    }

    /** Redirects corrections of findings that were merged into others: where sides get other names, claims merge differently. */
    public static void follow(Handle handle, List<Claim> claims) {
        Map<String, String> firstClaims = new HashMap<>();
        claims.forEach(claim -> firstClaims.put(Consolidator.id(claim), claim.id()));
        for (Correction correction : all(handle)) {
            Map<String, String> detail = new LinkedHashMap<>(correction.detail());
            detail.computeIfPresent("into", (key, into) -> now(handle, into, firstClaims));
            String target = now(handle, correction.target(), firstClaims);
            if (!target.equals(correction.target()) || !detail.equals(correction.detail())) {
                handle.createUpdate("update correction set target = :target, detail = :detail where number = :number")
                        .bind("target", target)
                        .bind("detail", JsonColumns.of(detail))
                        .bind("number", correction.number())
                        .execute();
            }
        }
    }

    /**
     * The finding that now holds the claim which this finding began with; the finding itself where it still exists, or where the id is no finding's.
     */
    private static String now(Handle handle, String finding, Map<String, String> firstClaims) {
        Optional<String> claim = Optional.ofNullable(firstClaims.get(finding));
        return isFinding(handle, finding)
                ? finding
                : claim.flatMap(id -> handle.createQuery("select finding from claim where id = :id")
                                .bind("id", id)
                                .mapTo(String.class)
                                .findOne())
                        .orElse(finding);
    }

    /** False where its target no longer exists, or the two it would merge are already one. */
    public static boolean canBeCarriedOut(Handle handle, Correction correction) {
        String target = correction.target();
        return switch (correction.action()) {
            case MERGE -> {
                String into = correction.detail().getOrDefault("into", "");
                yield !target.equals(into)
                        && (isPerson(handle, target) && isPerson(handle, into)
                                || isFinding(handle, target) && isFinding(handle, into));
            }
            case RENAME -> isPerson(handle, target);
            case REJECT, EDIT, CONFIRM -> isFinding(handle, target);
            case SPLIT, ADD -> true;
        };
    }

    private static boolean isFinding(Handle handle, String id) {
        return stands(handle, "finding", id);
    }

    /** Moves claims and names for a merge, a split or a rename; edits are overlaid when findings are refreshed. */
    public static void carryOut(Handle handle, Correction correction) {
        String target = correction.target();
        switch (correction.action()) {
            case MERGE -> merge(handle, target, correction.detail().getOrDefault("into", ""));
            case SPLIT -> split(handle, target);
            case RENAME -> rename(handle, target, correction.detail().getOrDefault("name", ""));
            case REJECT, EDIT, CONFIRM -> stale(handle, target);
            case ADD -> {
                /* its article was added with it */
            }
        }
    }

    private static void merge(Handle handle, String from, String into) {
        if (isPerson(handle, from)) {
            handle.createUpdate("update person_name set person = :into where person = :from")
                    .bind("into", into)
                    .bind("from", from)
                    .execute();
            handle.createUpdate(
                            "insert into person_word (word, person) select word, :into from person_word where person = :from on conflict do nothing")
                    .bind("into", into)
                    .bind("from", from)
                    .execute();
            handle.createUpdate("delete from person_word where person = :from")
                    .bind("from", from)
                    .execute();
            SqlFindingRepository.joinSides(handle, from, into);
            handle.execute("update finding set stale = 1");
            return;
        }
        String kind = kind(handle, from);
        if (!kind.equals(kind(handle, into))) {
            throw new StoreException(
                    from + " is a " + kind + ", " + into + " a " + kind(handle, into) + ": they can't be one");
        }
        handle.createUpdate("update claim set finding = :into, reason = 'merged by hand' where finding = :from")
                .bind("into", into)
                .bind("from", from)
                .execute();
        handle.createUpdate(
                        "insert into finding_key (key, finding) select key, :into from finding_key where finding = :from on conflict do nothing")
                .bind("into", into)
                .bind("from", from)
                .execute();
        handle.createUpdate("delete from finding_key where finding = :from")
                .bind("from", from)
                .execute();
        stale(handle, from);
        stale(handle, into);
    }

    private static boolean stands(Handle handle, String table, String id) {
        return handle.createQuery("select count(*) from " + table + " where id = :id")
                        .bind("id", id)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    private static boolean isPerson(Handle handle, String id) {
        return stands(handle, "person", id);
    }

    private static void split(Handle handle, String claim) {
        String old = handle.createQuery("select finding from claim where id = :id")
                .bind("id", claim)
                .mapTo(String.class)
                .findOne()
                .orElseThrow(() -> new StoreException("no claim has the id " + claim));
        String own = old.charAt(0) + claim;
        handle.createUpdate(
                        "insert into finding (id, number, kind, profile, seen, stale) select :own, (select max(number) + 1 from finding), kind, profile, seen, 1 from finding where id = :old on conflict do nothing")
                .bind("own", own)
                .bind("old", old)
                .execute();
        handle.createUpdate("update claim set finding = :own, reason = 'split by hand' where id = :claim")
                .bind("own", own)
                .bind("claim", claim)
                .execute();
        stale(handle, old);
    }

    private static void rename(Handle handle, String person, String name) {
        int found = handle.createUpdate("update person set name = :name, fixed = 1 where id = :id")
                .bind("name", name)
                .bind("id", person)
                .execute();
        if (found == 0) {
            throw new StoreException("no person has the id " + person);
        }
        PersonNames.words(name)
                .forEach(word -> handle.createUpdate(
                                "insert into person_word (word, person) values (:word, :person) on conflict do nothing")
                        .bind("word", word)
                        .bind("person", person)
                        .execute());
        handle.execute("update finding set stale = 1");
    }

    private static String kind(Handle handle, String finding) {
        return handle.createQuery("select kind from finding where id = :id")
                .bind("id", finding)
                .mapTo(String.class)
                .findOne()
                .orElseThrow(() -> new StoreException("no finding has the id " + finding));
    }

    private static void stale(Handle handle, String finding) {
        kind(handle, finding);
        handle.createUpdate("update finding set stale = 1 where id = :id")
                .bind("id", finding)
                .execute();
    }
}
