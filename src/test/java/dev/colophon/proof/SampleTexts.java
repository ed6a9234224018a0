package dev.colophon.proof;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What a member that is a string may hold: one of its codes, or something of its form. */
final class SampleTexts {
    private static final List<String> KINDS =
            List.of("first", "update", "minor", "correction", "clarification", "retraction");
    private static final List<String> LABELS = List.of("s1", "m2", "e13");
    private static final List<String> LANGUAGES = List.of("en", "ko", "zh-Hant-TW");

    private static final Map<String, List<String>> CODES = Map.ofEntries(
            Map.entry("SignOffGiven.verdict", List.of("approve", "request-changes")),
            Map.entry("SignOffGiven.basis", List.of("against-source", "target-only")),
            Map.entry("Engine.kind", List.of("generative", "neural", "statistical", "rule-based")),
            Map.entry("ProfileChosen.profile", List.of("standard", "breaking")),
            Map.entry("KeyEnrolled.purpose", List.of("event", "log")),
            Map.entry("Change.kind", List.of("added", "split", "merged", "unchanged", "edited")),
            Map.entry("Change.text", List.of("unchanged", "formatted", "edited", "rewritten")),
            Map.entry("Row.state", List.of("unreviewed", "partly-signed", "signed", "carried", "stale", "waived")),
            Map.entry("Grant.role", List.of("editor", "reviewer", "chief", "auditor", "administrator")),
            Map.entry("Released.rule", List.of("human", "edited", "from-draft")),
            Map.entry("DisclosureFacts.rule", List.of("human", "edited", "from-draft")),
            Map.entry("Released.kind", KINDS),
            Map.entry("ReleaseRefused.kind", KINDS),
            Map.entry("SourceReceived.label", List.of("s1")),
            Map.entry("MachineReceived.label", List.of("m1")),
            Map.entry("Baseline.version", List.of("m10")),
            Map.entry("EditSaved.label", List.of("e1")),
            Map.entry("EditDisowned.label", List.of("e2")));

    private static final Map<String, List<String>> FORMS = Map.ofEntries(
            Map.entry("label", LABELS),
            Map.entry("version", LABELS),
            Map.entry("basedOn", LABELS),
            Map.entry("alignedTo", LABELS),
            Map.entry("sourceVersion", List.of("s1", "s2")),
            Map.entry("machineVersions", List.of("m1", "m2")),
            Map.entry("language", LANGUAGES),
            Map.entry("languages", LANGUAGES),
            Map.entry("sourceLanguage", LANGUAGES),
            Map.entry("targetLanguage", LANGUAGES));

    private SampleTexts() {}

    /** @param place the record's simple name, a dot and the component's name */
    static String of(String place, Random random) {
        String member = place.substring(place.indexOf('.') + 1);
        List<String> choices = CODES.getOrDefault(place, FORMS.getOrDefault(member, List.of()));
        if (!choices.isEmpty()) {
            return choices.get(random.nextInt(choices.size()));
        }
        byte[] digest = Digests.sha256(new byte[] {(byte) random.nextInt()});
        return switch (member) {
            case "key", "manifest" -> "sha256:" + Digests.hex(digest);
            case "keyId", "sha256", "promptSha256" -> Digests.hex(digest);
            case "publicKey" -> Base64.getEncoder().encodeToString(digest);
            default -> Digests.base64url(digest);
        };
    }
}
