package readout.tools;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import readout.cli.options.Terminal;

/** Main program of {@code tools/run}: measuring tools for Readout's developers. */
@Command(
        name = "tools/run",
        mixinStandardHelpOptions = true,
        subcommands = HelpCommand.class,
        description =
                "Measures Readout: how right it is, how fast it is, what its code looks like, what a change changed.",
        synopsisSubcommandLabel = "COMMAND")
public final class Tools {
    private Tools() {}

    /** Runs a command and exits with its status. */
    public static void main(String[] arguments) {
        readout.cli.Main.exitWith(terminal -> run(terminal, arguments));
    }

    /** Runs a command and returns the exit status. */
    static int run(Terminal terminal, String... arguments) {
        CommandLine line = new CommandLine(new Tools())
                .addSubcommand(new EvaluateCommand(terminal))
                .addSubcommand(new BenchCommand(terminal))
                .addSubcommand(new BenchDossierCommand(terminal))
                .addSubcommand(new MadeUpCommand(terminal))
                .addSubcommand(new CountCommand(terminal))
                .addSubcommand(new CompareCommand(terminal));
        return readout.cli.Main.run(line, terminal, arguments);
    }
}
