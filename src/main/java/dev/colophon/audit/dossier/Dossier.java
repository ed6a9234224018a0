package dev.colophon.audit.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import dev.colophon.act.Act;
import dev.colophon.act.Document;
import dev.colophon.act.Recorded;
import dev.colophon.audit.report.AuditReport.Someone;
import dev.colophon.audit.report.Proof;
import dev.colophon.ledger.Evidence;
import dev.colophon.provenance.Authorship;
import dev.colophon.rules.ArticleRecord;
import dev.colophon.rules.ArticleVersion;
import dev.colophon.rules.Publication;
import dev.colophon.rules.Sheet;
import dev.colophon.rules.SheetParagraph;
import dev.colophon.translation.VersionAuthorship;
import dev.colophon.verify.Failure;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that a report is made of, read from the record.
 *
 * @param acts the whole chain
 * @param whole what it adds up to, beyond the release too
 * @param release the release the report speaks of, null before the first
 * @param sheet the article as it stood just before that release, or now
 * @param authorship of the version the report speaks of, null where there is no translation yet
 * @param opened notes, reasons and names that the chain commits to; erased ones are left out
 * @param deskPolicies activations of policies at the desk, in order
 * @param checkpoint the first that covers the chain's last event, null while there is none
 */
record Dossier(
        List<Recorded> acts,
        ArticleRecord whole,
        @Nullable Publication release,
        Sheet sheet,
        @Nullable VersionAuthorship authorship,
        Directory directory,
        Map<String, JsonNode> opened,
        Evidence evidence,
        List<Failure> failures,
        List<Recorded> deskPolicies,
        Proof.@Nullable SignedTree checkpoint) {

    /** The acts that the release rests on, or all of them. */
    List<Recorded> before() {
        return release == null
                ? acts
                : acts.stream()
                        .filter(act -> act.seq() <= release.recorded().seq())
                        .toList();
    }

    ArticleRecord record() {
        return sheet.record();
    }

    Act.ArticleCreated created() {
        return record().created();
    }

    /** The moment the report speaks of. */
    Instant at() {
        return (release == null ? last() : release.recorded()).recordedAt();
    }

    /** The newest act: a report is as old as its record. */
    Recorded last() {
        return acts.get(acts.size() - 1);
    }

    /** The translation the report speaks of, null in a draft. */
    @Nullable
    ArticleVersion version() {
        return release == null
                ? record().target().orElse(null)
                : record().version(release.act().version()).orElse(null);
    }

    Document.Metadata metadata() {
        return release == null ? record().metadata() : release.manifest().metadata();
    }

    /** The person whose act it was. */
    Someone actor(Recorded recorded) {
        return directory.someone(recorded.actor().person());
    }

    /** What a commitment says, null for none and where it was erased. */
    @Nullable
    String text(@Nullable String commitment) {
        JsonNode node = commitment == null ? null : opened.get(commitment);
        return node == null ? null : directory.told(node.asText());
    }

    /** What was written beside an act, null for nothing and where it was erased. */
    @Nullable
    String why(Recorded recorded) {
        return text(Reasons.of(recorded.act()));
    }

    /** The number of the row a paragraph stands in, null where the sheet has no such paragraph. */
    @Nullable
    Integer number(UUID lineage) {
        return sheet.paragraph(lineage).map(SheetParagraph::row).orElse(null);
    }

    /** The policy activated under that id, null where the desk's chain has none. */
    Document.@Nullable Policy policy(String id) {
        for (Recorded activation : deskPolicies) {
            Recorded.Subject subject = activation.documents().get("policy");
            if (subject != null
                    && subject.document() instanceof Document.Policy policy
                    && policy.id().equals(id)) {
                return policy;
            }
        }
        return null;
    }

    /** Words of a paragraph of the version, by author. */
    Map<dev.colophon.provenance.Origin, Integer> words(UUID lineage) {
        int n = authorship == null ? -1 : authorship.lineages().indexOf(lineage);
        if (authorship == null || n < 0) {
            return Map.of();
        }
        return new Authorship(List.of(authorship.authorship().paragraphs().get(n))).words();
    }

    /** Words of a paragraph of the version, by person; machine versions under null. */
    Map<@Nullable UUID, Integer> wordsByPerson(UUID lineage) {
        Map<@Nullable UUID, Integer> words = new HashMap<>();
        this.words(lineage)
                .forEach((origin, count) -> words.merge(
                        origin.person() == null ? null : UUID.fromString(origin.person()), count, Integer::sum));
        return words;
    }

    /** Events that are of a kind, in order, as far as the release. */
    <A extends Act> List<Recorded> of(Class<A> kind) {
        List<Recorded> found = new ArrayList<>(before());
        found.removeIf(recorded -> !kind.isInstance(recorded.act()));
        return found;
    }
}
