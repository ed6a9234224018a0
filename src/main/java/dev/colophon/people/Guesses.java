package dev.colophon.people;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.StandardKeyboards;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.ZxcvbnBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * How many guesses a password withstands (Wheeler, <i>zxcvbn: Low-Budget Password Strength Estimation</i>, USENIX Security
 * 2016). The lists hold 30,000 passwords of breaches, 11,611 of them eight characters or longer, and 30,000 English words;
 * capitals, digits for letters, keyboard rows, repeats and dates are seen through. Thread-safe.
 */
final class Guesses {
    /** Who tries at the door is slowed down; more than this takes the hashes, and those are slow. */
    private static final double TOO_FEW = 1e6;

    /** More is not looked at: digits in place of letters make it slow, and so many characters decide. */
    private static final int LOOKED_AT = 32;

    private static final Zxcvbn ESTIMATE = estimate();

    private Guesses() {}

    /**
     * Whether somebody who knows lists and habits guesses it soon.
     *
     * @param words that the same guesser tries first, such as names
     */
    static boolean areFew(String password, List<String> words) {
        int end = password.offsetByCodePoints(0, Math.min(LOOKED_AT, password.codePointCount(0, password.length())));
        return ESTIMATE.measure(password.substring(0, end), words).getGuesses() < TOO_FEW;
    }

    private static Zxcvbn estimate() {
        try {
            return new ZxcvbnBuilder()
                    .dictionary(StandardDictionaries.PASSWORDS_LOADER.load())
                    .dictionary(StandardDictionaries.ENGLISH_WIKIPEDIA_LOADER.load())
                    .keyboards(StandardKeyboards.loadAllKeyboards())
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException("the lists are part of the library", e);
        }
    }
}
