package dev.colophon.release;

import com.fasterxml.jackson.databind.JsonNode;
import dev.colophon.act.Act;
import dev.colophon.act.Chains;
import dev.colophon.act.Document;
import dev.colophon.act.Recorded;
import dev.colophon.article.Article;
import dev.colophon.ledger.LedgerService;
import dev.colophon.people.Account;
import dev.colophon.release.Release.DisclosureLine;
import dev.colophon.rules.ArticleRecord;
import dev.colophon.rules.ArticleVersion;
import dev.colophon.rules.Sheet;
import dev.colophon.rules.disclosure.Disclosure;
import dev.colophon.rules.disclosure.Wordings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts together what the release page and a release need to know. */
@ApplicationScoped
class Gates {
    private final LedgerService ledger;
    private final Imprints imprints;

    Gates(LedgerService ledger, Imprints imprints) {
        this.ledger = ledger;
        this.imprints = imprints;
    }

    Gate gate(Account by, Judging.Judged judged, @Nullable UUID responsible, Instant now) {
        Article article = judged.review().article();
        Sheet sheet = judged.review().sheet();
        List<Recorded> acts = ledger.chain(Chains.article(article.id()));
        Instant embargo = embargo(sheet.record(), now);
        return new Gate(
                article,
                sheet.record().head().map(ArticleVersion::label).orElse(null),
                sheet.stage(),
                sheet.manifestDigest(),
                judged.review().policy().ref(),
                sheet.progress(),
                judged.told(),
                why(judged, now),
                Kinds.possible(sheet, by.actor(article.desk(), now).roles(), embargo),
                Rights.mayRelease(by, sheet, article.desk(), now),
                Rights.isChief(by, article.desk(), now),
                responsible,
                embargo,
                Releases.of(acts, true).map(Releases::heads).orElse(List.of()),
                past(acts));
    }

    /** The disclosure that follows from the facts, with the names it is told with. */
    Gate.Why why(Judging.Judged judged, Instant now) {
        ArticleRecord record = judged.review().sheet().record();
        String source = ledger.opened(record.metadata().sourcePublication())
                .map(JsonNode::textValue)
                .orElse("");
        String publication = imprints.publicationName(now, record.created());
        Disclosure derived = Disclosure.of(judged.facts(), Wordings.current(), source, publication);
        DisclosureLine line = new DisclosureLine(
                derived.text(),
                record.created().targetLanguage(),
                derived.rule().code(),
                derived.digitalSourceType());
        String claimed = judged.review().article().claimedDisclosure();
        Boolean holds = claimed == null ? null : folded(claimed).equals(folded(derived.text()));
        return new Gate.Why(
                line,
                judged.facts(),
                source,
                publication,
                engines(judged.review().sheet()),
                claimed,
                holds);
    }

    /** Until when a release made now stays inside, null without embargo. */
    static @Nullable Instant embargo(ArticleRecord record, Instant now) {
        Instant until = record.embargoUntil();
        return until != null && until.isAfter(now) ? until : null;
    }

    private static List<Act.Engine> engines(Sheet sheet) {
        List<Act.Engine> engines = new ArrayList<>();
        for (String label : sheet.manifest().machineVersions()) {
            sheet.record()
                    .version(label)
                    .filter(version -> version.recorded().act() instanceof Act.MachineReceived)
                    .ifPresent(version -> engines.add(
                            ((Act.MachineReceived) version.recorded().act()).engine()));
        }
        return engines;
    }

    private static List<Gate.Past> past(List<Recorded> acts) {
        Map<UUID, List<String>> overridden = new HashMap<>();
        List<Gate.Past> past = new ArrayList<>();
        for (Recorded recorded : acts) {
            if (recorded.act() instanceof Act.GateOverridden) {
                overridden.put(recorded.eventId(), blockers(recorded));
            } else if (recorded.act() instanceof Act.ReleaseRefused refused) {
                past.add(new Gate.Past(
                        recorded.recordedAt(), recorded.actor(), refused.kind(), null, false, blockers(recorded)));
            } else if (recorded.act() instanceof Act.Released released) {
                past.add(new Gate.Past(
                        recorded.recordedAt(),
                        recorded.actor(),
                        released.kind(),
                        released.release(),
                        released.override() != null,
                        overridden.getOrDefault(released.override(), List.of())));
            }
        }
        return past;
    }

    private static List<String> blockers(Recorded recorded) {
        Recorded.Subject subject = recorded.documents().get("blockers");
        return subject == null || !(subject.document() instanceof Document.Blockers blockers)
                ? List.of()
                : blockers.blockers().stream()
                        .map(Document.Blocker::code)
                        .distinct()
                        .toList();
    }

    /** As a reader would compare two lines: letters and digits. */
    private static String folded(@Nullable String line) {
        return line == null
                ? ""
                : line.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip();
    }
}
