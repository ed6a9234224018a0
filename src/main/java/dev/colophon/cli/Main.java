package dev.colophon.cli;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;

/** Where the jar begins. A plain {@code main}, so that commands answer at once. */
@QuarkusMain
public final class Main {
    private Main() {}

    /** Runs a command, or the service where none is named. */
    public static void main(String... arguments) {
        String command = arguments.length == 0 ? "" : arguments[0];
        List<String> rest = List.of(arguments).subList(Math.min(1, arguments.length), arguments.length);
        Terminal terminal = Terminal.ofProcess();
        switch (command) {
            case "verify" -> System.exit(new VerifyCommand(terminal.out()).run(rest));
            case "import" -> System.exit(new ImportCommand(terminal, System.getenv()).run(rest));
            case "export" -> System.exit(new ExportCommand(terminal, System.getenv()).run(rest));
            case "report" -> System.exit(new ReportCommand(terminal, System.getenv()).run(rest));
            case "help", "--help", "-h" -> terminal.out().println(Help.TEXT);
            default -> Quarkus.run(arguments);
        }
    }
}
