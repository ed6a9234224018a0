package dev.colophon.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.colophon.proof.MalformedException;
import dev.colophon.proof.NoteKey;
import dev.colophon.proof.VerifyKey;
import dev.colophon.verify.BundleVerifier;
import dev.colophon.verify.ReportVerifier;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code verify <bundle.zip | report.json> [--key <key>]… [--checkpoint <file>] [--json]}: whether a bundle or a report
 * holds, by itself and by keys one knows.
 */
final class VerifyCommand {
    private static final int USAGE = 64;
    /** The DER of a SubjectPublicKeyInfo up to an Ed25519 key, in base64 (RFC 8410 §4). */
    private static final String SPKI = "MCowBQYDK2VwAyEA";

    private final PrintWriter out;
    private final List<String> files = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private @Nullable String checkpoint;
    private boolean json;

    VerifyCommand(PrintWriter out) {
        this.out = out;
    }

    /** Runs it and answers with the exit code. */
    int run(List<String> arguments) {
        if (!understood(arguments.iterator())
                || files.size() != 1
                || files.get(0).startsWith("-")) {
            out.println(Help.TEXT);
            return USAGE;
        }
        try {
            return verified().tell(out, json);
        } catch (IOException | InvalidPathException e) {
            out.println("cannot read " + e.getMessage());
            return USAGE;
        } catch (MalformedException e) {
            return Verdict.refused(e).tell(out, json);
        }
    }

    private boolean understood(Iterator<String> arguments) {
        while (arguments.hasNext()) {
            String argument = arguments.next();
            if (argument.equals("--json")) {
                json = true;
            } else if (!argument.startsWith("--")) {
                files.add(argument);
            } else if (!arguments.hasNext()) {
                return false;
            } else if (argument.equals("--key")) {
                keys.add(arguments.next());
            } else if (argument.equals("--checkpoint")) {
                checkpoint = arguments.next();
            } else {
                return false;
            }
        }
        return true;
    }

    private Verdict verified() throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of(files.get(0)));
        if (!isArchive(bytes)) {
            List<VerifyKey> known = new ArrayList<>();
            for (String key : keys) {
                known.add(eventKey(read(key)));
            }
            return Verdict.of(ReportVerifier.verify(bytes, known));
        }
        List<NoteKey> known = new ArrayList<>();
        for (String key : keys) {
            known.add(NoteKey.ofVkey(read(key).strip()));
        }
        String earlier = checkpoint == null ? null : Files.readString(Path.of(checkpoint), UTF_8);
        return Verdict.of(BundleVerifier.verify(bytes, known, earlier));
    }

    private static boolean isArchive(byte[] bytes) {
        return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    /** What is no file is the key itself. */
    private static String read(String argument) throws IOException {
        return argument.length() < 200 && isFile(argument) ? Files.readString(Path.of(argument), UTF_8) : argument;
    }

    private static VerifyKey eventKey(String key) {
        String base64 = key.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
        return VerifyKey.ofBase64(base64.startsWith(SPKI) ? base64.substring(SPKI.length()) : base64);
    }

    private static boolean isFile(String argument) {
        try {
            return Files.isRegularFile(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
