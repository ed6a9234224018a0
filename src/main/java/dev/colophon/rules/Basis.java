package dev.colophon.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a signer compared the text with. */
public enum Basis {
    AGAINST_SOURCE("against-source"),
    TARGET_ONLY("target-only");

    private final String code;

    Basis(String code) {
        this.code = code;
    }

    /** The name in API and events. */
    public String code() {
        return code;
    }

    /** The basis of that name. */
    public static Optional<Basis> ofCode(String code) {
        return Arrays.stream(values()).filter(b -> b.code.equals(code)).findFirst();
    }

    /** What a person who reads these languages signs on when they say nothing. */
    public static Basis of(List<String> languages, String sourceLanguage) {
        return reads(languages, sourceLanguage) ? AGAINST_SOURCE : TARGET_ONLY;
    }

    /** Whether one of the languages is this one; regions and scripts do not matter. */
    public static boolean reads(List<String> languages, String language) {
        String wanted = primary(language);
        return languages.stream().anyMatch(known -> primary(known).equals(wanted));
    }

    private static String primary(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }
}
