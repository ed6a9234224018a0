package dev.colophon.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.colophon.act.Act;
import dev.colophon.act.Document;
import dev.colophon.act.Recorded;
import dev.colophon.proof.BundlePaths;
import dev.colophon.proof.Commitment;
import dev.colophon.rules.disclosure.Disclosure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Holds the releases as readers get them against what their events, versions and disclosures say. */
final class ReleaseTexts {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final BundleFiles files;
    private final List<Recorded> acts;
    private final List<Recorded> context;
    private final Map<String, String> disclosures;
    private final Map<String, Document.Version> versions = new HashMap<>();
    private final List<Failure> failures = new ArrayList<>();

    /** @param context the events of the service's and the desk's chain that are there */
    ReleaseTexts(BundleFiles files, List<Recorded> acts, List<Recorded> context, Map<String, String> disclosures) {
        this.files = files;
        this.acts = acts;
        this.context = context;
        this.disclosures = disclosures;
    }

    List<Failure> check() {
        List<String> expected = new ArrayList<>();
        for (Recorded recorded : acts) {
            Recorded.Subject version = recorded.documents().get("version");
            if (version != null && version.document() instanceof Document.Version document) {
                versions.put(document.label(), document);
            }
            if (recorded.act() instanceof Act.Released released) {
                expected.add(BundlePaths.release(released.release()));
                check(recorded, released);
            }
        }
        if (!expected.stream().sorted().toList().equals(files.releases())) {
            fail("text-mismatch", acts.get(0), "there are other releases than are recorded");
        }
        return failures;
    }

    private void check(Recorded recorded, Act.Released released) {
        String path = BundlePaths.release(released.release());
        JsonNode told = files.has(path) ? files.json(path) : JSON.objectNode();
        if (!told.equals(told(released))) {
            fail("text-mismatch", recorded, path + " is not the text that was released");
        }
        if (!released.kind().equals("retraction")) {
            line(recorded, released);
        }
    }

    /** The release as its record gives it; null where a text was erased. */
    private ObjectNode told(Act.Released released) {
        ObjectNode node = JSON.objectNode();
        node.put("release", released.release()).put("kind", released.kind()).put("version", released.version());
        node.set("paragraphs", paragraphs(released));
        node.set("publicNote", value(released.publicNote()));
        node.set("disclosure", value(released.disclosure()));
        node.put("rule", released.rule()).put("digitalSourceType", released.digitalSourceType());
        return node;
    }

    private ArrayNode paragraphs(Act.Released released) {
        ArrayNode array = JSON.arrayNode();
        Document.Version version = versions.get(released.version());
        if (version != null && !released.kind().equals("retraction")) {
            version.paragraphs()
                    .forEach(entry -> array.addObject()
                            .put("lineage", entry.lineage().toString())
                            .put("role", entry.role().code())
                            .set("content", value(entry.commitment())));
        }
        return array;
    }

    private JsonNode value(@Nullable String commitment) {
        String plain = commitment == null ? null : disclosures.get(commitment);
        return plain == null ? JSON.nullNode() : Commitment.value(plain);
    }

    /** The line follows from the facts, the wording and the names that were registered at that moment. */
    private void line(Recorded recorded, Act.Released released) {
        Recorded.Subject manifest = recorded.documents().get("manifest");
        Recorded.Subject rules = recorded.documents().get("rules");
        if (manifest == null
                || rules == null
                || !(manifest.document() instanceof Document.Manifest made)
                || !(rules.document() instanceof Document.DisclosureRules wording)) {
            return;
        }
        JsonNode source = value(made.metadata().sourcePublication());
        Disclosure derived = Disclosure.of(
                made.disclosure(),
                wording,
                source.asText(""),
                publication(recorded, made.disclosure().language()));
        if (!Objects.equals(derived.text(), value(released.disclosure()).textValue())) {
            fail("line-mismatch", recorded, "the line does not follow: expected \"" + derived.text() + "\"");
        }
    }

    /** The publication's name as it was last set before the release: in the language, its primary one, English, any. */
    private String publication(Recorded release, String language) {
        Map<String, String> names = new HashMap<>();
        String id = acts.get(0).act() instanceof Act.ArticleCreated created ? created.publication() : "";
        for (Recorded recorded : context) {
            if (recorded.act() instanceof Act.PublicationSet set
                    && set.publication().equals(id)
                    && !recorded.recordedAt().isAfter(release.recordedAt())) {
                names.clear();
                set.names().forEach((tag, name) -> names.put(tag, value(name).asText()));
            }
        }
        String primary = Locale.forLanguageTag(language).getLanguage();
        for (String tag : List.of(language, primary, "en")) {
            if (names.containsKey(tag)) {
                return names.getOrDefault(tag, "");
            }
        }
        return names.values().stream().sorted().findFirst().orElse(id);
    }

    private void fail(String code, Recorded at, String detail) {
        failures.add(new Failure(code, at.chain(), at.seq(), at.eventId(), detail));
    }
}
