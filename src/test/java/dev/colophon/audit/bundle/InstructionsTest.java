package dev.colophon.audit.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.release.Newsroom;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of a bundle's VERIFY.md, exactly as they stand there, with no other tools than it names. */
@QuarkusTest
class InstructionsTest {
    private static final Pattern BLOCK = Pattern.compile("```bash\n(.*?)```", Pattern.DOTALL);
    private static final List<String> TOOLS = List.of("bash", "sha256sum", "openssl", "jq");

    @Inject
    Newsroom newsroom;

    @TempDir
    Path folder;

    private Map<String, byte[]> files = new TreeMap<>();
    private String root = "";

    @BeforeEach
    void unpack() {
        files = Bundles.unpack(Bundles.of(newsroom, newsroom.releasedStory()));
        String any = files.keySet().iterator().next();
        root = any.substring(0, any.indexOf('/') + 1);
    }

    @Test
    void a_good_bundle_verifies() throws IOException, InterruptedException {
        assertThat(run()).matches("verified: article/\\S+, complete up to seq \\d+ as of tree size \\d+\\R");
    }

    @Test
    void each_part_that_was_changed_is_named() throws IOException, InterruptedException {
        swap("data/documents/", "\"", "'");
        swap("data/releases/1.json", "fare is", "fair is");
        swap("data/disclosures.json", "night", "day");
        swap("data/events/article/000002.json", "\"sig\":\"", "\"sig\":\"AAAA");
        swap("data/proofs/article/000001.json", "[\"", "[\"00");
        assertThat(run())
                .contains("FAILED bag-mismatch")
                .contains("FAILED document-mismatch")
                .contains("FAILED text-mismatch")
                .contains("FAILED disclosure-mismatch")
                .contains("FAILED signature-invalid data/events/article/000002.json")
                .contains("FAILED prev-mismatch data/events/article/000003.json")
                .contains("FAILED inclusion-invalid data/events/article/000001.json")
                .doesNotContain("verified:");
    }

    private void swap(String path, String what, String with) {
        String name = files.keySet().stream()
                .filter(file -> file.startsWith(root + path))
                .findFirst()
                .orElseThrow();
        String text = new String(files.get(name), StandardCharsets.UTF_8);
        assertThat(text).contains(what);
        files.put(
                name,
                text.replaceFirst(Pattern.quote(what), Matcher.quoteReplacement(with))
                        .getBytes(StandardCharsets.UTF_8));
    }

    private String run() throws IOException, InterruptedException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        Process shell = new ProcessBuilder(tools().resolve("bash").toString(), "-c", commands())
                .directory(folder.resolve(root).toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out").toFile())
                .start();
        shell.waitFor();
        return Files.readString(folder.resolve("out"));
    }

    private String commands() {
        String page = new String(files.get(root + "data/VERIFY.md"), StandardCharsets.UTF_8);
        List<String> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(page);
        while (matcher.find()) {
            blocks.add(matcher.group(1));
        }
        assertThat(blocks).hasSize(11);
        return "PATH=" + folder.resolve("tools") + "\n" + String.join("\n", blocks);
    }

    /** A folder that holds the named tools and nothing else. */
    private Path tools() throws IOException {
        Path tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : TOOLS) {
            Path found = List.of(System.getenv("PATH").split(File.pathSeparator, -1)).stream()
                    .map(place -> Path.of(place, tool))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("this test needs " + tool));
            Files.createSymbolicLink(tools.resolve(tool), found);
        }
        return tools;
    }
}
