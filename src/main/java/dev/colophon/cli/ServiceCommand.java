package dev.colophon.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A command that talks to a running service. Exits with 0: done, 1: refused, in the service's words, 64: called wrongly. */
abstract class ServiceCommand {
    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int USAGE = 64;

    private final Terminal terminal;
    private final Map<String, String> environment;
    private final Set<String> known;

    ServiceCommand(Terminal terminal, Map<String, String> environment, Set<String> known) {
        this.terminal = terminal;
        this.environment = environment;
        this.known = known;
    }

    /** Runs it and answers with the exit code. */
    int run(List<String> arguments) {
        Optional<Options> options = Options.read(arguments, known).filter(this::understands);
        if (options.isEmpty()) {
            terminal.out().println(Help.TEXT);
            return USAGE;
        }
        try {
            return work(Service.of(options.get(), environment), options.get());
        } catch (Refusal refusal) {
            terminal.err().println("refused: " + refusal.getMessage());
            return REFUSED;
        } catch (IOException | InvalidPathException e) {
            terminal.err().println("cannot read or write " + e.getMessage());
            return USAGE;
        }
    }

    abstract boolean understands(Options options);

    abstract int work(Service service, Options options) throws IOException;

    void say(String line) {
        terminal.out().println(line);
    }

    Progress progress(String what) {
        return new Progress(terminal.err(), terminal.watched(), what);
    }

    /** Writes an answer where the options say: a file, whole or not at all, or what is read on. */
    void write(InputStream answer, String what, Optional<String> file) throws IOException {
        if (file.isEmpty()) {
            try (answer) {
                answer.transferTo(terminal.raw());
                terminal.raw().flush();
            }
            return;
        }
        Path target = Path.of(file.get());
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try (answer;
                OutputStream to = Files.newOutputStream(part);
                Progress progress = progress(what)) {
            byte[] buffer = new byte[64 * 1024];
            long all = 0;
            for (int n = answer.read(buffer); n >= 0; n = answer.read(buffer)) {
                to.write(buffer, 0, n);
                all += n;
                progress.bytes(all);
            }
        }
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        say(what + ": " + target);
    }
}
