package dev.colophon.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.colophon.proof.Digests;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** {@code import}: an article of each file. */
final class ImportCommand extends ServiceCommand {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> OPTIONS =
            Set.of("--desk", "--publication", "--source", "--target", "--provider", "--model", "--kind", "--zone");

    ImportCommand(Terminal terminal, Map<String, String> environment) {
        super(terminal, environment, OPTIONS);
    }

    @Override
    boolean understands(Options options) {
        return !options.rest().isEmpty()
                && options.value("--desk").isPresent()
                && options.value("--publication").isPresent();
    }

    /** Goes on with the next file when one is refused; all that came in stays in. */
    @Override
    int work(Service service, Options options) throws IOException {
        int refused = 0;
        for (int n = 0; n < options.rest().size(); n++) {
            Path file = Path.of(options.rest().get(n));
            String told;
            try (Progress progress = progress("import")) {
                progress.at(n, options.rest().size());
                told = "ok  " + one(service, options, file);
            } catch (Refusal refusal) {
                told = "refused: " + refusal.getMessage();
                refused++;
            }
            say(file + "  " + told);
        }
        return refused == 0 ? DONE : REFUSED;
    }

    private static String one(Service service, Options options, Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        ObjectNode article = article(parsed(service, options, file, bytes), options);
        article.put("externalId", article.path("externalId").asText(String.valueOf(file.getFileName())));
        byte[] body = JSON.writeValueAsBytes(article);
        JsonNode made = service.post("/articles", "application/json", body, "import-" + Digests.sha256Hex(body));
        return made.path("id").asText();
    }

    private static ObjectNode parsed(Service service, Options options, Path file, byte[] bytes) throws IOException {
        String language = options.value("--source").orElse("ko");
        String zone = options.value("--zone").orElse("UTC");
        String query = "?language=" + language + "&timeZone=" + URLEncoder.encode(zone, UTF_8);
        String name = file.toString().toLowerCase(Locale.ROOT);
        JsonNode read;
        if (name.endsWith(".xlf") || name.endsWith(".xliff")) {
            read = service.post("/parse", "application/xliff+xml", bytes, null);
        } else if (name.endsWith(".html") || name.endsWith(".htm")) {
            read = service.post("/parse" + query, "text/html", bytes, null);
        } else if (name.endsWith(".json")) {
            read = service.post("/parse" + query, "application/vnd.iptc.ninjs+json", bytes, null);
        } else {
            ObjectNode page = JSON.createObjectNode()
                    .put("text", new String(bytes, UTF_8))
                    .put("language", language)
                    .put("timeZone", zone);
            read = service.post("/parse", "application/json", JSON.writeValueAsBytes(page), null);
        }
        return (ObjectNode) read;
    }

    /** What was recognised, as an article: what the file does not say the options do. */
    private static ObjectNode article(ObjectNode read, Options options) {
        ObjectNode article = JSON.createObjectNode();
        for (String field :
                Set.of("publishedAt", "bylines", "paragraphs", "externalId", "sourceUrl", "claimedDisclosure")) {
            if (read.hasNonNull(field)) {
                article.set(field, read.get(field));
            }
        }
        article.put("desk", options.value("--desk").orElseThrow());
        article.put("sourcePublication", options.value("--publication").orElseThrow());
        article.put("sourceLanguage", language(read, options, "source", "ko"));
        article.put("targetLanguage", language(read, options, "target", "en"));
        if (read.hasNonNull("machineVersion")) {
            article.set("machineVersion", machine((ObjectNode) read.get("machineVersion"), options));
        }
        return article;
    }

    private static String language(ObjectNode read, Options options, String side, String otherwise) {
        return options.value("--" + side)
                .orElseGet(() -> read.path(side + "Language").asText(otherwise));
    }

    private static ObjectNode machine(ObjectNode read, Options options) {
        ObjectNode engine = read.hasNonNull("engine") ? (ObjectNode) read.get("engine") : JSON.createObjectNode();
        options.value("--provider").ifPresent(name -> engine.put("provider", name));
        options.value("--model").ifPresent(name -> engine.put("model", name));
        engine.put("kind", options.value("--kind").orElse("generative"));
        ObjectNode machine = JSON.createObjectNode().put("sourceVersion", "s1");
        machine.set("engine", engine);
        machine.set("paragraphs", read.get("paragraphs"));
        return machine;
    }
}
