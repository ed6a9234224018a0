package dev.colophon.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nulabinc.zxcvbn.StandardDictionaries;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which passwords are taken; the words are those of {@code dana.whitlock} at the Harbour English. */
class PasswordRulesTest {
    private static final List<String> KNOWN =
            List.of("colophon", "the Harbour English", "하버 잉글리시", "Dana Whitlock", "dana.whitlock");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seven c",
                "password1",
                "P@ssw0rd!",
                "Colophon1!",
                "harbour-english-2026",
                "HarbourEnglish!!",
                "dana.whitlock99",
                "Whitlock2026",
                "하버잉글리시12",
                "qwertyuiop",
                "1q2w3e4r5t",
                "20250417",
                "314159265358979",
                "abcdabcdabcdabcd",
                "zzzzzzzzzzzzzzzzzzzzzzzz",
                "drowssap1",
                "letmein123"
            })
    void what_somebody_would_try_first_is_refused(String password) {
        assertThatThrownBy(() -> PasswordRules.check(password, KNOWN)).hasMessageContaining("Choose another");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xkqzvbnw",
                "j7Gk2mPq",
                "correct horse battery staple",
                "a lantern over the harbour quay",
                "등대지기가 부르는 노래",
                "🌊🗞️🦉🧭🌵🎻🪁🧵",
                "4@8({[<69!1|0$57+%24@8({[<69!1|0$57+%24@8({[<69!1|0$57+%24@8({[<69!1|0$57+%2"
            })
    void what_takes_long_to_guess_is_taken_whatever_it_is_made_of(String password) {
        assertThatCode(() -> PasswordRules.check(password, KNOWN)).doesNotThrowAnyException();
    }

    @Test
    void none_of_the_breached_ones_that_are_long_enough_is_taken() throws IOException {
        List<String> breached = StandardDictionaries.PASSWORDS_LOADER.load().getFrequencies().stream()
                .filter(password -> password.length() >= PasswordRules.SHORTEST)
                .toList();
        assertThat(breached).hasSizeGreaterThan(3_000);
        assertThat(breached).allMatch(password -> Guesses.areFew(password, List.of()));
    }

    @Test
    void two_hundred_and_fifty_six_characters_are_taken_and_one_more_is_not() {
        String longest = "the tide comes in at nine, ".repeat(10).substring(0, 256);
        assertThatCode(() -> PasswordRules.check(longest, KNOWN)).doesNotThrowAnyException();
        assertThatThrownBy(() -> PasswordRules.check(longest + "!", KNOWN)).hasMessageContaining("At most 256");
    }
}
