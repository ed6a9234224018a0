package dev.colophon.people;

import dev.colophon.fault.Fault;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a password must be: long enough, and not the first thing that somebody would try. No demands on kinds of
 * characters (NIST SP 800-63B §3.1.1).
 */
final class PasswordRules {
    static final int SHORTEST = 8;
    static final int LONGEST = 256;

    /** What common passwords are made of once their digits and signs are taken off. */
    private static final List<String> COMMON = List.of(
            "password",
            "passwort",
            "passphrase",
            "qwerty",
            "qwertyuiop",
            "asdfghjkl",
            "zxcvbnm",
            "letmein",
            "welcome",
            "administrator",
            "admin",
            "changeme",
            "default",
            "secret",
            "login",
            "iloveyou",
            "sunshine",
            "princess",
            "football",
            "baseball",
            "superman",
            "dragon",
            "monkey",
            "abcdefgh",
            "abc",
            "trustno",
            "master",
            "shadow",
            "test",
            "guest",
            "user",
            "colophon",
            "newsroom");

    private PasswordRules() {}

    /** @throws Fault {@code weak-password} with what is wrong with it */
    static void check(String password, @Nullable String email) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw weak("At least " + SHORTEST + " characters.");
        }
        if (length > LONGEST) {
            throw weak("At most " + LONGEST + " characters.");
        }
        boolean monotonous = password.codePoints().distinct().count() < 4 || password.matches("\\d+");
        if (monotonous || COMMON.contains(core(password))) {
            throw weak("This is among the first passwords that somebody would try.");
        }
        if (email != null && holdsNameOf(email, password)) {
            throw weak("It contains the name in your e-mail address.");
        }
    }

    private static boolean holdsNameOf(String email, String password) {
        String name = email.substring(0, Math.max(email.indexOf('@'), 0)).toLowerCase(Locale.ROOT);
        return name.length() >= 4 && password.toLowerCase(Locale.ROOT).contains(name);
    }

    private static String core(String password) {
        return password.toLowerCase(Locale.ROOT)
                .replace('0', 'o')
                .replace('@', 'a')
                .replace('4', 'a')
                .replace('$', 's')
                .replace('3', 'e')
                .replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
    }

    private static Fault weak(String detail) {
        return Fault.of(Fault.Kind.INVALID, "weak-password", "Choose another password. " + detail)
                .at("/password", detail);
    }
}
