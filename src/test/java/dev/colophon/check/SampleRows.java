package dev.colophon.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.colophon.exchange.NewspaperPage;
import dev.colophon.text.Paragraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The sample articles cut into rows by their own links: what belongs together because parts of it were joined or split. */
final class SampleRows {
    private static final Path SAMPLES = Path.of("review-data/samples");

    private SampleRows() {}

    /** One row of a version, with the source and machine text it descends from. */
    record SampleRow(
            String version,
            int paragraph,
            String sourceLanguage,
            List<String> source,
            List<String> machine,
            List<String> text) {}

    static List<SampleRow> of(String sample, int version) throws IOException {
        Path folder = SAMPLES.resolve(sample);
        JsonNode article =
                new ObjectMapper().readTree(folder.resolve("article.json").toFile());
        String language = article.get("sourceLanguage").asText();
        List<String> source = texts(folder.resolve(article.at("/source/file").asText()), language);
        List<String> machine = texts(folder.resolve(article.at("/machine/file").asText()), "en");
        List<SortedSet<Integer>> ancestors = identity(machine.size());
        List<String> text = machine;
        for (int i = 0; i < version; i++) {
            JsonNode edit = article.get("edits").get(i);
            text = texts(folder.resolve(edit.get("file").asText()), "en");
            ancestors = follow(ancestors, edit.get("links"));
        }
        return rows(
                sample + " " + (version == 0 ? "machine" : "edit-" + version),
                language,
                source,
                machine,
                text,
                ancestors);
    }

    private static List<SampleRow> rows(
            String version,
            String language,
            List<String> source,
            List<String> machine,
            List<String> text,
            List<SortedSet<Integer>> ancestors) {
        List<SampleRow> rows = new ArrayList<>();
        TreeSet<Integer> done = new TreeSet<>();
        for (int i = 0; i < text.size(); i++) {
            if (done.contains(i)) {
                continue;
            }
            TreeSet<Integer> up = new TreeSet<>(ancestors.get(i));
            TreeSet<Integer> down = new TreeSet<>(List.of(i));
            for (boolean grew = true; grew; ) {
                int before = up.size() + down.size();
                IntStream.range(0, text.size())
                        .filter(j -> ancestors.get(j).stream().anyMatch(up::contains))
                        .forEach(j -> {
                            down.add(j);
                            up.addAll(ancestors.get(j));
                        });
                grew = up.size() + down.size() > before;
            }
            done.addAll(down);
            List<String> machineTexts = up.stream().map(machine::get).toList();
            rows.add(new SampleRow(
                    version,
                    i,
                    language,
                    up.stream().map(source::get).toList(),
                    machineTexts,
                    down.stream().map(text::get).toList()));
        }
        return rows;
    }

    private static List<SortedSet<Integer>> identity(int size) {
        return IntStream.range(0, size)
                .<SortedSet<Integer>>mapToObj(i -> new TreeSet<>(List.of(i)))
                .toList();
    }

    private static List<SortedSet<Integer>> follow(List<SortedSet<Integer>> ancestors, JsonNode links) {
        List<SortedSet<Integer>> next = new ArrayList<>();
        for (JsonNode link : links) {
            SortedSet<Integer> up = new TreeSet<>();
            link.forEach(index -> up.addAll(ancestors.get(index.asInt())));
            next.add(up);
        }
        return next;
    }

    private static List<String> texts(Path file, String language) throws IOException {
        return Paragraph.texts(NewspaperPage.parse(Files.readString(file), language, ZoneId.of("Asia/Seoul"))
                .paragraphs());
    }
}
