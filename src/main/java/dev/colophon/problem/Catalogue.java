package dev.colophon.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** Every code that an answer can carry, with what it means to its reader. Immutable. */
final class Catalogue {
    private static final String FILE = "/problems.properties";
    private static final Map<String, Entry> ENTRIES = read();

    /**
     * A code explained.
     *
     * @param status it usually comes with
     * @param meaning what happened and what to do
     */
    record Entry(String code, int status, String meaning) {
        /** What the status means. */
        public String title() {
            return Problem.of(status, code, meaning).title();
        }
    }

    private Catalogue() {}

    static Optional<Entry> entry(String code) {
        return Optional.ofNullable(ENTRIES.get(code));
    }

    /** All of them, by code. */
    static List<Entry> entries() {
        return List.copyOf(ENTRIES.values());
    }

    private static Map<String, Entry> read() {
        Properties lines = new Properties();
        try (InputStream in = Catalogue.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is part of the service");
            }
            Reader text = new InputStreamReader(in, StandardCharsets.UTF_8);
            lines.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Entry> entries = new TreeMap<>();
        lines.stringPropertyNames().forEach(code -> entries.put(code, entry(code, lines.getProperty(code))));
        return entries;
    }

    private static Entry entry(String code, String line) {
        String[] parts = line.split(" ", 2);
        return new Entry(code, Integer.parseInt(parts[0]), parts[1]);
    }
}
