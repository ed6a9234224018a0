package dev.colophon.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.text.Paragraph;
import dev.colophon.text.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample articles are read whole, and written they read the same. */
class SamplePagesTest {
    private static final Path SAMPLES = Path.of("review-data/samples");
    private static final ZoneId NINE_AHEAD = ZoneId.of("Asia/Seoul");

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everySampleIsRecognised(Path file) throws IOException {
        NewspaperPage page = read(file);
        assertThat(page.publishedAt()).isNotNull();
        assertThat(page.bylines()).hasSize(1).allMatch(byline -> byline.email() != null);
        assertThat(page.claimedDisclosure() == null).isEqualTo(file.toString().contains("source"));
        assertThat(page.paragraphs()).extracting(Paragraph::role).startsWith(Role.HEADLINE, Role.CAPTION);
        assertThat(page.paragraphs().subList(2, page.paragraphs().size()))
                .hasSizeBetween(8, 14)
                .allMatch(paragraph -> paragraph.role() == Role.BODY);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void writtenTheyReadTheSame(Path file) throws IOException {
        NewspaperPage page = read(file);
        String written = page.write(language(file), NINE_AHEAD);
        assertThat(NewspaperPage.parse(written, language(file), NINE_AHEAD)).isEqualTo(page);
    }

    @Test
    void aTidyPageIsWrittenAsItStood() throws IOException {
        for (String name : List.of("harbour-ferry/source.ko.txt", "harbour-ferry/edit-2.en.txt")) {
            Path file = SAMPLES.resolve(name);
            assertThat(read(file).write(language(file), NINE_AHEAD)).isEqualTo(Files.readString(file));
        }
    }

    private static NewspaperPage read(Path file) throws IOException {
        return NewspaperPage.parse(Files.readString(file), language(file), NINE_AHEAD);
    }

    private static String language(Path file) {
        return file.getFileName().toString().split("\\.")[1];
    }
}
