package dev.colophon.release;

import dev.colophon.people.Account;
import dev.colophon.rules.ReleaseKind;
import dev.colophon.rules.Sheet;
import dev.colophon.rules.Standing;
import dev.colophon.text.Content;
import dev.colophon.text.Paragraph;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What a publishing system would be told if an article were released as it stands: shown beforehand, kept nowhere. */
@ApplicationScoped
public class PreviewService {
    /** A release that was never made has no event. */
    private static final UUID NO_EVENT = new UUID(0, 0);

    private final ReleaseService releases;
    private final Imprints imprints;
    private final Clock clock;

    PreviewService(ReleaseService releases, Imprints imprints, Clock clock) {
        this.releases = releases;
        this.imprints = imprints;
        this.clock = clock;
    }

    /** The article as the HTML fragment of its next release, with the notes readers were told before. */
    @Transactional
    public String html(Account by, Gate gate, Sheet sheet) {
        Instant now = clock.instant();
        UUID editor = Objects.requireNonNullElse(gate.responsibleEditor(), by.id());
        return HtmlFragment.of(new Release(
                head(gate, now),
                sheet.record().paragraphs().stream()
                        .filter(standing -> standing.entry() != null)
                        .map(PreviewService::line)
                        .toList(),
                gate.article().bylines(),
                gate.why().line(),
                null,
                gate.releases().isEmpty()
                        ? List.of()
                        : releases.latest(by, gate.article().id()).notes(),
                imprints.at(now, sheet.record().created(), editor),
                new Release.Original(
                        gate.article().sourceLanguage(),
                        gate.why().sourcePublication(),
                        gate.article().sourceUrl())));
    }

    private static ReleaseHead head(Gate gate, Instant now) {
        return new ReleaseHead(
                gate.article().id(),
                gate.article().externalId(),
                gate.releases().size() + 1,
                gate.kinds().isEmpty() ? ReleaseKind.FIRST : gate.kinds().get(0),
                false,
                null,
                null,
                gate.article().targetLanguage(),
                now,
                gate.embargoUntil(),
                String.valueOf(gate.version()),
                gate.manifest(),
                gate.policy().id(),
                NO_EVENT);
    }

    private static Release.Line line(Standing standing) {
        Content content = Objects.requireNonNullElse(standing.content(), Content.of(""));
        String ref = Objects.requireNonNull(standing.entry()).ref();
        return new Release.Line(standing.lineage(), new Paragraph(standing.role(), content, ref));
    }
}
