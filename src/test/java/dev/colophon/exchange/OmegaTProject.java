package dev.colophon.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.text.Content;
import dev.colophon.text.Mark;
import dev.colophon.text.Paragraph;
import dev.colophon.text.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * OmegaT, a CAT tool, translates a project: its sources by what our TMX says, and our XLIFF 2.1 as it came. What it writes
 * is what {@link ForeignFilesTest} reads. Run by {@code ./mvnw -Pomegat test}, which brings it.
 */
class OmegaTProject {
    private static final Path PROJECT = Path.of("src/test/resources/exchange/omegat");

    private static final Map<String, String> KNOWN = Map.of(
            "야간 여객선", "Night ferry",
            "부두의 배", "The ship at the quay",
            "승객", "Passengers",
            "어른 120명", "120 adults",
            "어린이 30명", "30 children",
            "“밤바다는 조용하다.”", "“The night sea is calm.”");

    private static final Mark LINK = new Mark(0, 3, Mark.Type.LINK, "https://harbour.example/?a=1&b=2");

    @TempDir
    Path folder;

    @Test
    void it_translates_by_our_tmx_and_takes_our_xliff() throws Exception {
        for (String part : List.of("source", "omegat", "target", "tm/auto", "glossary", "dictionary")) {
            Files.createDirectories(folder.resolve(part));
        }
        for (String file : List.of(
                "omegat.project", "omegat/project_save.tmx", "source/night-ferry.xlf", "source/night-ferry.html")) {
            Files.copy(PROJECT.resolve(file), folder.resolve(file));
        }
        Files.writeString(folder.resolve("tm/auto/colophon.tmx"), TmxWriter.write(memory()));
        String ours = XliffWriter.write(article());
        Files.writeString(folder.resolve("source/colophon.xlf"), ours);

        assertThat(omegaT()).contains("Finished");

        for (String file : List.of("night-ferry.xlf", "night-ferry.html")) {
            assertThat(folder.resolve("target").resolve(file))
                    .hasSameTextualContentAs(PROJECT.resolve("translated").resolve(file));
        }
        Story back = Xliff.read(Files.readAllBytes(folder.resolve("target/colophon.xlf")));
        Story went = Xliff.read(ours.getBytes(UTF_8));
        assertThat(back.page()).isEqualTo(went.page());
        assertThat(back.targetLanguage()).isEqualTo("en");
        assertThat(translated(back)).isEqualTo(translated(went));
    }

    private String omegaT() throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=true",
                        // As OmegaT has it by itself; the build's own XML library lets it lose its place.
                        "-Djavax.xml.stream.XMLInputFactory=com.sun.xml.internal.stream.XMLInputFactoryImpl",
                        "-Djavax.xml.stream.XMLOutputFactory=com.sun.xml.internal.stream.XMLOutputFactoryImpl",
                        "-Djavax.xml.stream.XMLEventFactory=com.sun.xml.internal.stream.events.XMLEventFactoryImpl",
                        "-Duser.home=" + folder.resolve("home"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.omegat.Main",
                        folder.toString(),
                        "--mode=console-translate")
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        return Files.readString(said);
    }

    private static List<Paragraph> translated(Story story) {
        return Optional.ofNullable(story.machine()).orElseThrow().paragraphs();
    }

    private static Bilingual memory() {
        return bilingual(KNOWN.entrySet().stream()
                .map(pair -> unit(pair.getKey(), Role.BODY, Content.of(pair.getKey()), Content.of(pair.getValue()))));
    }

    /** It drops codes of a target that the source has not: these have the same. */
    private static Bilingual article() {
        return bilingual(Stream.of(
                unit("1", Role.HEADLINE, Content.of("여객선 요금"), Content.of("Ferry fares")),
                unit(
                        "2",
                        Role.BODY,
                        new Content("요금은 2,500원.", null, List.of(LINK, new Mark(4, 10, Mark.Type.STRONG, null))),
                        new Content(
                                "The fare is 2,500 won.",
                                null,
                                List.of(new Mark(12, 21, Mark.Type.STRONG, null), LINK))),
                unit(
                        "3",
                        Role.CAPTION,
                        new Content("바다", "김노을", List.of()),
                        new Content("The sea", "Kim Noeul", List.of()))));
    }

    private static Bilingual bilingual(Stream<Bilingual.Unit> units) {
        return new Bilingual("a", "hd-2", "ko", "en", "Harbour English", units.toList());
    }

    private static Bilingual.Unit unit(String id, Role role, Content source, Content target) {
        return new Bilingual.Unit(
                id,
                role,
                "cms-" + id,
                List.of(source),
                List.of("from the machine"),
                "T x",
                Instant.EPOCH,
                target,
                true,
                true);
    }
}
