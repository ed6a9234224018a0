package dev.colophon.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of black-box cases in {@code security.md} against the tests that are there. */
class SecurityListTest {
    private static final Path TESTS = Path.of("src/test/java/dev/colophon");
    private static final Pattern ROW = Pattern.compile("^\\| S(\\d\\d) \\| [^|]+ \\| ([^|]*) \\|$", Pattern.MULTILINE);
    private static final Pattern CLASS = Pattern.compile("`(\\w+)`");

    @Test
    void every_case_is_listed_and_every_test_named_there_holds_it() {
        Matcher row = ROW.matcher(text(Path.of("src/site/markdown/security.md")));
        List<String> listed = new ArrayList<>();
        while (row.find()) {
            String number = row.group(1);
            listed.add(number);
            Matcher named = CLASS.matcher(row.group(2));
            while (named.find()) {
                assertThat(source(named.group(1)))
                        .as("S%s in %s", number, named.group(1))
                        .containsPattern("void (s\\d\\d_)*s" + number + "_");
            }
        }
        assertThat(listed)
                .isEqualTo(IntStream.rangeClosed(1, 44)
                        .mapToObj(n -> String.format(Locale.ROOT, "%02d", n))
                        .toList());
    }

    @Test
    void every_attempt_that_is_named_is_a_test() {
        String page = text(Path.of("src/site/markdown/security.md"));
        String attempts = page.substring(page.indexOf("Six attempts"), page.indexOf("Forged sign-offs"));
        Matcher named = CLASS.matcher(attempts);
        List<String> all = new ArrayList<>();
        while (named.find()) {
            if (named.group(1).contains("_")) {
                all.add(named.group(1));
            }
        }
        assertThat(all)
                .hasSize(9)
                .allSatisfy(name -> assertThat(
                                sources().anyMatch(source -> text(source).contains("void " + name + "(")))
                        .as(name)
                        .isTrue());
    }

    private static String source(String name) {
        return sources()
                .filter(path -> path.endsWith(name + ".java"))
                .map(SecurityListTest::text)
                .findFirst()
                .orElse("");
    }

    private static Stream<Path> sources() {
        try (Stream<Path> all = Files.walk(TESTS)) {
            return all.filter(path -> path.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
