package dev.colophon.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word of the pages stands in a bundle, and every bundle speaks Korean too. */
class WordsTest {
    private static final Path CLASSES = Path.of("src/main/java");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path KOREAN = Path.of("src/main/resources/messages");

    private static final Pattern WORD = Pattern.compile("[A-Za-z_]{3,}");
    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");

    /** What is written the same everywhere: names of formats, of keys and of ourselves, and a command. */
    private static final Pattern ANYWHERE = Pattern.compile(
            "Colophon|JSON|HTML|CSV|PDF|PROV|NDJSON|ZIP|Esc|English|curl|Authorization|Bearer"
                    + "|COLOPHON_TOKEN|Content|Type|application|json|article|api|articles|bag|nbsp|middot|mdash|amp|lt|gt");

    @Test
    void every_message_has_its_korean() {
        Map<String, String> missing = new TreeMap<>();
        for (Class<?> bundle : bundles()) {
            Properties korean = korean(bundle.getAnnotation(MessageBundle.class).value());
            for (Method method : bundle.getDeclaredMethods()) {
                Message message = method.getAnnotation(Message.class);
                String told = korean.getProperty(method.getName(), "");
                boolean needed =
                        message != null && WORD.matcher(bare(message.value())).find();
                boolean english =
                        WORD.matcher(bare(told)).find() && !HANGUL.matcher(told).find();
                if (needed && (told.isEmpty() || english && !told.equals(message.value()))) {
                    missing.put(bundle.getSimpleName() + "." + method.getName(), told);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void no_bundle_tells_in_korean_what_no_page_asks_for() {
        Map<String, String> strays = new TreeMap<>();
        for (Class<?> bundle : bundles()) {
            List<String> known = Arrays.stream(bundle.getDeclaredMethods())
                    .map(Method::getName)
                    .toList();
            String name = bundle.getAnnotation(MessageBundle.class).value();
            korean(name).stringPropertyNames().stream()
                    .filter(key -> !known.contains(key))
                    .forEach(key -> strays.put(name + "." + key, ""));
        }
        assertThat(strays).isEmpty();
    }

    @Test
    void no_template_speaks_a_language_of_its_own() throws IOException {
        List<String> spoken = new ArrayList<>();
        for (Path template : files(TEMPLATES, ".html")) {
            String text = Files.readString(template, UTF_8);
            // Reports are written in the language of the report, by the room that makes them.
            if (!template.startsWith(TEMPLATES.resolve("audit"))) {
                words(text)
                        .filter(word -> !ANYWHERE.matcher(word).matches())
                        .forEach(word -> spoken.add(template.getFileName() + ": " + word));
            }
        }
        assertThat(spoken).isEmpty();
    }

    /** Words of a template outside tags, expressions and comments. */
    private static Stream<String> words(String template) {
        String told = template.replaceAll("(?s)<(\\w+)[^<>]*\\blang=\"en\"[^<>]*>.*?</\\1>", " ")
                .replaceAll("(?s)<pre.*?</pre>", " ")
                .replace("aria-current=\"page\"{/", "{/");
        return WORD.matcher(bare(told).replaceAll("(?s)<[^<>]*>", " "))
                .results()
                .map(found -> found.group());
    }

    /** A text without its expressions, one of which may stand inside another. */
    private static String bare(String text) {
        return text.replaceAll("\\{[^{}]*\\{[^{}]*}[^{}]*}", " ").replaceAll("\\{[^{}]*}", " ");
    }

    private static List<Class<?>> bundles() {
        List<Class<?>> bundles = new ArrayList<>();
        for (Path file : files(CLASSES, "Words.java")) {
            String name =
                    CLASSES.relativize(file).toString().replace(".java", "").replace('/', '.');
            try {
                Class<?> type = Class.forName(name);
                if (type.isAnnotationPresent(MessageBundle.class)) {
                    bundles.add(type);
                }
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
        assertThat(bundles).hasSizeGreaterThan(8);
        return bundles;
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties korean(String bundle) {
        Properties korean = new Properties();
        try (var reader = Files.newBufferedReader(KOREAN.resolve(bundle + "_ko.properties"), UTF_8)) {
            korean.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return korean;
    }
}
