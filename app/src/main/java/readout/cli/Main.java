package readout.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import readout.cli.options.Status;
import readout.cli.options.Terminal;
import readout.cli.options.Version;

/** Main program with its subcommands; the only place that uses the system's clock and standard streams. */
@Command(
        name = "readout",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {HelpCommand.class, GenerateCompletion.class},
        description = "Follows a negotiation through the news and keeps a record in which every line can be checked.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  readout read article.txt                      facts of an article, for people",
            "  readout read --published 2019-07-25 page.html  with its date of publication",
            "  readout read --format jsonl articles/          one JSON record an article",
            "  readout fetch https://news.example/feed.xml    clean, dated articles",
            "  cat article.txt | readout read -               from standard input",
            "  readout sources trade add https://news.example/feed.xml    followed from now",
            "  readout archive --out tables *.warc.gz          archives, on Apache Spark",
            "  source <(readout generate-completion)          completion for bash and zsh",
            "",
            "Exit status: 0 done, 1 some inputs skipped (each named), 2 wrong usage, 3 failure."
        })
public final class Main {
    private Main() {}

    /** Runs a command and exits with its status. */
    public static void main(String[] arguments) {
        exitWith(terminal -> run(terminal, arguments));
    }

    /** Runs a program with this process's clock and streams and exits with its status. */
    public static void exitWith(ToIntFunction<Terminal> program) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int status = program.applyAsInt(new Terminal(
                System.in,
                out,
                err,
                Clock.system(ZoneId.systemDefault()),
                System.getenv(),
                System.getenv("READOUT_TERMINAL") != null));
        out.flush();
        System.exit(status);
    }

    /** Runs a command and returns the exit status. */
    public static int run(Terminal terminal, String... arguments) {
        CommandLine line = new CommandLine(new Main())
                .addSubcommand(new ReadCommand(terminal))
                .addSubcommand(new FetchCommand(terminal))
                .addSubcommand(new NewCommand(terminal))
                .addSubcommand(new AddCommand(terminal))
                .addSubcommand(new ImportCommand(terminal))
                .addSubcommand(new ShowCommand(terminal))
                .addSubcommand(new ChangesCommand(terminal))
                .addSubcommand(new SearchCommand(terminal))
                .addSubcommand(new VerifyCommand(terminal))
                .addSubcommand(new CorrectCommand(terminal))
                .addSubcommand(new SidesCommand(terminal))
                .addSubcommand(new IssuesCommand(terminal))
                .addSubcommand(new ExportCommand(terminal))
                .addSubcommand(new DemoCommand(terminal))
                .addSubcommand(new ServeCommand(terminal))
                .addSubcommand(new AccountsCommand(terminal))
                .addSubcommand(new SourcesCommand(terminal))
                .addSubcommand(new WatchCommand(terminal))
                .addSubcommand(new ChannelsCommand(terminal))
                .addSubcommand(new DigestCommand(terminal));
        return run(line, terminal, arguments);
    }

    /** Runs one of a program's commands, or prints its usage if none is given. */
    public static int run(CommandLine line, Terminal terminal, String... arguments) {
        line.setOut(terminal.outWriter())
                .setErr(terminal.errWriter())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> failed(terminal, failure));
        if (arguments.length == 0) {
            line.usage(line.getOut());
            return CommandLine.ExitCode.USAGE;
        }
        return line.execute(arguments);
    }

    private static int failed(Terminal terminal, Throwable failure) {
        @Nullable String message = failure.getMessage();
        terminal.err()
                .println("readout: " + (message == null ? failure.getClass().getSimpleName() : message));
        if (Map.copyOf(terminal.environment()).containsKey("READOUT_DEBUG")) {
            failure.printStackTrace(terminal.err());
        }
        return Status.FAILURE;
    }
}
