package dev.colophon.verify;

import dev.colophon.act.Act;
import dev.colophon.act.Document;
import dev.colophon.act.Document.DisclosureFacts;
import dev.colophon.act.Document.Manifest;
import dev.colophon.act.Document.Metadata;
import dev.colophon.act.Document.Row;
import dev.colophon.act.Recorded;
import dev.colophon.rules.ArticleRecord;
import dev.colophon.rules.Publication;
import dev.colophon.rules.Sheet;
import dev.colophon.rules.State;
import dev.colophon.rules.disclosure.Disclosure;
import dev.colophon.rules.disclosure.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Holds one release against the article as its acts left it just before. */
final class ReleaseVerifier {
    private final ArticleRecord before;
    private final Set<UUID> closed;
    private final Manifest manifest;
    private final Act.Released released;
    private final List<Failure> failures = new ArrayList<>();

    ReleaseVerifier(ArticleRecord before, Set<UUID> closed, Manifest manifest, Act.Released released) {
        this.before = before;
        this.closed = closed;
        this.manifest = manifest;
        this.released = released;
    }

    List<Failure> failures() {
        return failures;
    }

    /** A release of text: what the sheet gives is what was released. */
    void judged(Sheet sheet) {
        Manifest computed = sheet.manifest();
        boolean erased = rows(manifest).stream().anyMatch(row -> closed.contains(row.lineage()))
                || before.versions().stream()
                        .flatMap(version -> version.entries().stream())
                        .anyMatch(entry -> closed.contains(entry.lineage()));
        compare("version", computed.version(), manifest.version());
        compare("sourceVersion", computed.sourceVersion(), manifest.sourceVersion());
        compare("machineVersions", computed.machineVersions(), manifest.machineVersions());
        compare("policy", computed.policy(), manifest.policy());
        compare("rules", computed.rules(), manifest.rules());
        compare("metadata", noted(computed.metadata(), released.publicNote()), manifest.metadata());
        compare("rows", open(rows(computed)), open(rows(manifest)));
        findings();
        facts(erased ? manifest.disclosure() : computed.disclosure());
        gate(sheet.blockers());
    }

    /** A retraction: no rows, the same version, the rule of retractions. */
    void retracted() {
        compare("rows", List.of(), manifest.rows());
        compare("rule", Rule.RETRACTED.code(), manifest.disclosure().rule());
        compare(
                "version",
                before.latestRelease()
                        .map(Publication::act)
                        .map(Act.Released::version)
                        .orElse(null),
                manifest.version());
        if (!Rule.RETRACTED.code().equals(released.rule())) {
            fail("rule-mismatch", "a retraction tells of no other rule");
        }
    }

    private void facts(DisclosureFacts computed) {
        DisclosureFacts told = manifest.disclosure();
        compare("disclosure facts", computed, told);
        compare("signed rows", count(State.SIGNED, State.CARRIED), (long) told.signed());
        compare("waived rows", count(State.WAIVED), (long) told.waived());
        compare(
                "rows that count",
                manifest.rows().stream().filter(row -> row.key() != null).count(),
                (long) told.of());
        if (!told.rule().equals(released.rule())
                || !Objects.equals(Disclosure.digitalSourceType(told), released.digitalSourceType())) {
            fail("rule-mismatch", "rule and source type do not follow from the facts");
        }
    }

    private long count(State... states) {
        Set<String> codes = new HashSet<>();
        for (State state : states) {
            codes.add(state.code());
        }
        return manifest.rows().stream()
                .filter(row -> codes.contains(row.state()))
                .count();
    }

    /** Whatever blocked was overridden by an act before. */
    private void gate(Collection<Document.Blocker> blockers) {
        UUID override = released.override();
        boolean open = blockers.stream()
                .allMatch(blocker -> blocker.paragraph() != null && closed.contains(blocker.paragraph()));
        if (override == null ? !open : !before.overridden(override)) {
            fail("gate-mismatch", override == null ? "it was blocked: " + blockers : "no act overrode the gate");
        }
    }

    /** Which findings there were is given; that they were dismissed is on record. */
    private void findings() {
        for (Document.Finding finding : manifest.findings()) {
            UUID dismissal = finding.dismissal();
            if (dismissal != null && !dismissed(finding.digest(), dismissal)) {
                fail("manifest-mismatch", "nobody dismissed the finding " + finding.digest());
            }
        }
    }

    private boolean dismissed(String digest, UUID event) {
        return before.dismissals().stream()
                .filter(recorded -> recorded.eventId().equals(event))
                .map(Recorded::act)
                .anyMatch(act -> act instanceof Act.FindingDismissed dismissed
                        && dismissed.digest().equals(digest));
    }

    private static List<Row> rows(Manifest manifest) {
        return manifest.rows();
    }

    private List<Row> open(List<Row> rows) {
        return rows.stream().filter(row -> !closed.contains(row.lineage())).toList();
    }

    private static Metadata noted(Metadata metadata, @Nullable String publicNote) {
        return new Metadata(metadata.bylines(), metadata.sourcePublication(), metadata.sourceUrl(), publicNote);
    }

    private void compare(String what, @Nullable Object computed, @Nullable Object recorded) {
        if (!Objects.equals(computed, recorded)) {
            fail("manifest-mismatch", what + ": recorded " + recorded + ", computed " + computed);
        }
    }

    private void fail(String code, String detail) {
        failures.add(new Failure(code, null, null, null, detail));
    }
}
