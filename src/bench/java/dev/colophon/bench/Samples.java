package dev.colophon.bench;

import dev.colophon.text.Paragraph;
import dev.colophon.text.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The sample articles of the repository: what a machine wrote, and what editors made of it. */
final class Samples {
    private static final Path FOLDER = Path.of("review-data", "samples");

    private Samples() {}

    /** A text before and after an edit. */
    record Pair(String before, String after) {}

    /** Each edit of each article against the text it was made from. */
    static List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (Path article : list(FOLDER, "")) {
            List<Path> texts = new ArrayList<>(list(article, "machine.en.txt"));
            texts.addAll(list(article, "edit-"));
            for (int t = 1; t < texts.size(); t++) {
                pairs.add(new Pair(read(texts.get(t - 1)), read(texts.get(t))));
            }
        }
        return pairs;
    }

    /** Each text before an edit, or after it, as one article of {@code count} paragraphs. */
    static List<Paragraph> article(boolean after, int count) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Pair pair : pairs()) {
            (after ? pair.after : pair.before)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> Paragraph.of(Role.BODY, line))
                    .forEach(paragraphs::add);
        }
        return paragraphs.subList(0, Math.min(count, paragraphs.size()));
    }

    private static List<Path> list(Path folder, String prefix) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .filter(file -> !prefix.isEmpty() || Files.isDirectory(file))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
