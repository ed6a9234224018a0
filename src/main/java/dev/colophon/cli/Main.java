package dev.colophon.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.util.List;

/** Where the jar begins. A plain {@code main}, so that {@code verify} answers at once. */
@QuarkusMain
public final class Main {
    private Main() {}

    /** Runs a command, or the service where none is named. */
    public static void main(String... arguments) {
        String command = arguments.length == 0 ? "" : arguments[0];
        switch (command) {
            case "verify" -> {
                PrintWriter out = new PrintWriter(new FileOutputStream(FileDescriptor.out), true, UTF_8);
                System.exit(new VerifyCommand(out).run(List.of(arguments).subList(1, arguments.length)));
            }
            case "help", "--help", "-h" ->
                new PrintWriter(new FileOutputStream(FileDescriptor.out), true, UTF_8).println(VerifyCommand.HELP);
            default -> Quarkus.run(arguments);
        }
    }
}
