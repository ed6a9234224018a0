package dev.colophon.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.colophon.proof.MalformedException;
import dev.colophon.proof.VerifyKey;
import dev.colophon.verify.Failure;
import dev.colophon.verify.ReportVerifier;
import dev.colophon.verify.ReportVerifier.Outcome;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code verify <report.json> [--key <public key>]…}: whether an audit report holds, by itself and by keys one knows. */
final class VerifyCommand {
    static final String HELP = """
            Colophon

              java -jar quarkus-run.jar                 starts the service
              java -jar quarkus-run.jar verify <audit-report.json> [--key <key>]...
                                                        checks a report without the service

            A key is a PEM file or the base64 of a public key's 32 bytes, as you got it from elsewhere than the report.
            verify exits with 0: verified, 1: failures, named one a line, 2: verified, but unanchored, since no key was
            given and the report vouches only for itself, 64: called wrongly.""";

    private static final int VERIFIED = 0;
    private static final int FAILED = 1;
    private static final int UNANCHORED = 2;
    private static final int USAGE = 64;
    /** The DER of a SubjectPublicKeyInfo up to an Ed25519 key, in base64 (RFC 8410 §4). */
    private static final String SPKI = "MCowBQYDK2VwAyEA";

    private final PrintWriter out;

    VerifyCommand(PrintWriter out) {
        this.out = out;
    }

    /** Runs it and answers with the exit code. */
    int run(List<String> arguments) {
        List<String> files = new ArrayList<>();
        List<VerifyKey> keys = new ArrayList<>();
        try {
            for (int n = 0; n < arguments.size(); n++) {
                if (arguments.get(n).equals("--key") && n + 1 < arguments.size()) {
                    keys.add(key(arguments.get(++n)));
                } else {
                    files.add(arguments.get(n));
                }
            }
            if (files.size() != 1 || files.get(0).startsWith("-")) {
                out.println(HELP);
                return USAGE;
            }
            return tell(ReportVerifier.verify(Files.readAllBytes(Path.of(files.get(0))), keys));
        } catch (IOException | InvalidPathException e) {
            out.println("cannot read " + e.getMessage());
            return USAGE;
        } catch (MalformedException e) {
            out.println("FAILED  " + e.code() + "  " + e.getMessage());
            return FAILED;
        }
    }

    private int tell(Outcome outcome) {
        for (Failure failure : outcome.failures()) {
            out.println("FAILED  " + failure.code() + place(failure) + "  " + failure.detail());
        }
        if (!outcome.failures().isEmpty()) {
            return FAILED;
        }
        out.println("ok  " + outcome.events() + " of " + outcome.events()
                + " events   chain intact   documents and texts as recorded");
        if (outcome.anchored()) {
            return VERIFIED;
        }
        out.println("unanchored: no key was given with --key, so the report vouches only for itself");
        return UNANCHORED;
    }

    private static String place(Failure failure) {
        return failure.seq() == null ? "" : "  at event " + failure.seq();
    }

    private static VerifyKey key(String argument) throws IOException {
        String key = argument;
        if (key.length() < 200 && isFile(key)) {
            key = Files.readString(Path.of(argument), UTF_8);
        }
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
