package dev.colophon.people;

import dev.colophon.fault.Fault;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a password must be: long enough, on no list of breached or common ones, and more than the names that everybody here
 * knows. No demands on kinds of characters (NIST SP 800-63B §3.1.1).
 */
@ApplicationScoped
class PasswordRules {
    static final int SHORTEST = 8;
    static final int LONGEST = 256;

    /** Below, a word takes nothing from what is to be guessed. */
    private static final int SHORTEST_WORD = 3;

    private static final List<String> OURS = List.of("colophon", "newsroom", "administrator");

    private final PublicationRepository publications;
    private final Names names;

    PasswordRules(PublicationRepository publications, Names names) {
        this.publications = publications;
        this.names = names;
    }

    /** @throws Fault {@code weak-password} with what is wrong with it */
    void check(String password, Account account) {
        List<String> told = publications.listAll().stream()
                .flatMap(publication -> names.open(publication.names.values()).values().stream())
                .toList();
        String email = Objects.requireNonNullElse(account.email(), "");
        check(
                password,
                Stream.of(OURS, told, List.of(account.name(), email.substring(0, Math.max(email.indexOf('@'), 0))))
                        .flatMap(List::stream)
                        .toList());
    }

    /** @param known names that whoever wants in knows too */
    static void check(String password, List<String> known) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw weak("At least " + SHORTEST + " characters.");
        }
        if (length > LONGEST) {
            throw weak("At most " + LONGEST + " characters.");
        }
        List<String> words = words(known);
        if (password.matches("\\d+") || Guesses.areFew(password, words)) {
            throw weak("This is among the first passwords that somebody would try.");
        }
        String rest = without(words, password.toLowerCase(Locale.ROOT));
        if (rest.codePointCount(0, rest.length()) < SHORTEST) {
            throw weak("Names of your publication, of this service and your own do not count towards its length.");
        }
    }

    /** The words of the names, the longest first. */
    private static List<String> words(List<String> names) {
        return names.stream()
                .flatMap(name -> Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    /** What is left beside the words; a password without any is left whole, with its spaces. */
    private static String without(List<String> words, String password) {
        String rest = password;
        for (String word : words) {
            rest = rest.replace(word, "");
        }
        return rest;
    }

    private static Fault weak(String detail) {
        return Fault.of(Fault.Kind.INVALID, "weak-password", "Choose another password. " + detail)
                .at("/password", detail);
    }
}
