package readout.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import readout.cli.options.DossierPlace;
import readout.cli.options.OutputFormat;
import readout.cli.options.Status;
import readout.cli.options.Terminal;
import readout.store.Store;
import readout.store.correction.Correction;
import readout.store.correction.Correction.Action;

/** {@code readout correct}: corrects a dossier by hand. */
@Command(
        name = "correct",
        mixinStandardHelpOptions = true,
        description =
                "Sets something right; without an action it lists what was corrected. Corrections are kept with who, when and why, "
                        + "outlive a rebuilding, and can be undone.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  readout correct trade --reject m0123456789abcdef --why \"no such meeting\"",
            "  readout correct trade --edit m0123456789abcdef place=Osaka --why \"the text says so\"",
            "  readout correct trade --merge m0123… --into m4567… --why \"one dinner\"",
            "  readout correct trade --undo 3"
        })
final class CorrectCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private DossierPlace dossier = new DossierPlace();

    @ArgGroup
    private What what = new What();

    static final class What {
        @Option(names = "--reject", paramLabel = "ID", description = "the finding is wrong")
        private @Nullable String reject;

        @Option(names = "--confirm", paramLabel = "ID", description = "the finding was looked at and is right")
        private @Nullable String confirm;

        @Option(names = "--edit", paramLabel = "ID", description = "a field of the finding is wrong; see --set")
        private @Nullable String edit;

        @Option(names = "--merge", paramLabel = "ID", description = "the finding or person is the one of --into")
        private @Nullable String merge;

        @Option(names = "--split", paramLabel = "CLAIM", description = "the claim is a finding of its own")
        private @Nullable String split;

        @Option(names = "--rename", paramLabel = "PERSON", description = "the person's name is that of --name")
        private @Nullable String rename;

        @Option(
                names = "--add",
                paramLabel = "JSON",
                description = "a finding that no article tells, as exports have its content; see --words")
        private @Nullable String add;

        @Option(names = "--undo", paramLabel = "NUMBER", description = "take a correction back")
        private @Nullable Long undo;
    }

    @Option(names = "--set", paramLabel = "FIELD=VALUE", description = "what --edit sets")
    private Map<String, String> set = new LinkedHashMap<>();

    @Option(names = "--words", paramLabel = "SENTENCE", description = "the sentence that --add rests on")
    private String words = "";

    @Option(names = "--into", paramLabel = "ID", description = "what --merge merges into")
    private String into = "";

    @Option(names = "--name", paramLabel = "NAME", description = "what --rename names")
    private String name = "";

    @Option(names = "--why", paramLabel = "REASON", description = "why")
    private String why = "";

    @Option(names = "--who", paramLabel = "WHO", description = "who corrects (default: the user of this machine)")
    private String who = System.getProperty("user.name", "");

    @Mixin
    private OutputFormat format = new OutputFormat();

    CorrectCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Store store = dossier.open(terminal)) {
            if (what.undo != null) {
                store.undo(what.undo);
                terminal.out().println("undone");
            } else if (what.reject != null) {
                made(store, Action.REJECT, what.reject, Map.of());
            } else if (what.confirm != null) {
                made(store, Action.CONFIRM, what.confirm, Map.of());
            } else if (what.edit != null) {
                String finding = what.edit;
                set.forEach(
                        (field, value) -> made(store, Action.EDIT, finding, Map.of("field", field, "value", value)));
            } else if (what.merge != null) {
                made(store, Action.MERGE, what.merge, Map.of("into", into));
            } else if (what.split != null) {
                made(store, Action.SPLIT, what.split, Map.of());
            } else if (what.rename != null) {
                made(store, Action.RENAME, what.rename, Map.of("name", name));
            } else if (what.add != null) {
                made(store, Action.ADD, "", Map.of("content", what.add, "words", words));
            } else {
                List<Correction> corrections = store.corrections();
                format.print(terminal.out(), corrections, () -> list(corrections));
            }
        }
        return Status.DONE;
    }

    private void made(Store store, Action action, String target, Map<String, String> detail) {
        long number = store.correct(correction(action, target, detail));
        terminal.out().println("correction " + number);
    }

    private Correction correction(Action action, String target, Map<String, String> detail) {
        return Correction.of(action, target, detail, who, terminal.clock().instant(), why);
    }

    private void list(List<Correction> corrections) {
        corrections.forEach(each -> terminal.out()
                .println(each.number() + "  " + each.action().name().toLowerCase(Locale.ROOT) + "  "
                        + each.target() + "  " + each.detail() + "  " + each.who() + "  " + each.made() + "  "
                        + each.why()
                        + (each.undone() ? "  (undone)" : "")));
        if (corrections.isEmpty()) {
            terminal.out().println("nothing was corrected");
        }
    }
}
