package dev.colophon.web.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Rows are kept as HTML under what their template is given, so it may ask for nothing else. */
class RowTemplateTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern USED = Pattern.compile("\\{#(?:include )?([\\w/-]+)");

    /** The token against forged forms is put in afterwards; a fault's row is never kept. */
    private static final Set<String> OWN = Set.of("web/csrf.html", "web/fault.html");

    @Test
    void a_row_asks_for_nothing_but_what_it_is_given() throws IOException {
        Set<String> seen = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(Set.of("web/Review/row.html"));
        while (!next.isEmpty()) {
            String name = next.remove();
            if (seen.add(name) && !OWN.contains(name)) {
                String text = Files.readString(TEMPLATES.resolve(name), UTF_8);
                assertThat(text).as(name).doesNotContain("cdi:").doesNotContain("inject:");
                Matcher used = USED.matcher(text);
                while (used.find()) {
                    file(used.group(1), next);
                }
            }
        }
        assertThat(seen).contains("web/Review/rail.html", "tags/stretch.html");
    }

    private static void file(String name, Deque<String> next) {
        for (String file : new String[] {name + ".html", "tags/" + name + ".html"}) {
            if (Files.exists(TEMPLATES.resolve(file))) {
                next.add(file);
            }
        }
    }
}
