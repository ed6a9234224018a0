package dev.colophon.web.review;

import com.fasterxml.jackson.databind.JsonNode;
import dev.colophon.act.Act;
import dev.colophon.act.Recorded;
import dev.colophon.check.Finding;
import dev.colophon.ledger.LedgerService;
import dev.colophon.review.Review;
import dev.colophon.review.RowFinding;
import dev.colophon.rules.SheetParagraph;
import dev.colophon.rules.SheetRow;
import dev.colophon.rules.State;
import dev.colophon.rules.Veto;
import dev.colophon.rules.Waiver;
import dev.colophon.web.Formats;
import dev.colophon.web.ItemView;
import dev.colophon.web.People;
import dev.colophon.web.Reader;
import dev.colophon.web.Visit;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands beside the texts of a row: findings, requests for changes, reasons of waivers. */
@Singleton
public class RowNotes {
    private final LedgerService ledger;

    private final Visit visit;

    RowNotes(LedgerService ledger, Visit visit) {
        this.ledger = ledger;
        this.visit = visit;
    }

    public For of(Review judged, Reader reader, People people) {
        return new For(judged, reader, people);
    }

    /** The notes of one article's rows for one reader. */
    public final class For implements RowViews.Beside {
        private final Review judged;
        private final Reader reader;
        private final People people;
        private final Map<String, JsonNode> reasons;

        private For(Review judged, Reader reader, People people) {
            this.judged = judged;
            this.reader = reader;
            this.people = people;
            this.reasons = ledger.opened(commitments(judged));
        }

        @Override
        public List<FindingView> findings(SheetRow row, boolean open) {
            List<FindingView> views = new ArrayList<>();
            for (RowFinding found : judged.findings(row.number())) {
                if (found.open() == open) {
                    views.add(view(found));
                }
            }
            return views;
        }

        @Override
        public List<RowFinding> open(SheetRow row) {
            return judged.findings(row.number()).stream()
                    .filter(RowFinding::open)
                    .toList();
        }

        private FindingView view(RowFinding found) {
            Finding finding = found.finding();
            Recorded dismissal = dismissal(found);
            return new FindingView(
                    finding.code().code(),
                    finding.code().name(),
                    finding.severity().code(),
                    finding.message(visit.language()),
                    finding.digest(),
                    found.paragraph(),
                    texts(finding.evidence().source()),
                    texts(finding.evidence().machine()),
                    texts(finding.evidence().edited()),
                    dismissal != null && dismissal.act() instanceof Act.FindingDismissed dismissed
                            ? told(dismissed.reason())
                            : null,
                    dismissal == null ? null : people.name(dismissal.actor().person()),
                    reader.isReviewer(),
                    !finding.evidence().source().isEmpty()
                            || !finding.evidence().edited().isEmpty());
        }

        /** What an editor noted with a version; null for nothing, a dash where it was erased. */
        @Nullable
        String noted(@Nullable String commitment) {
            return commitment == null
                    ? null
                    : ledger.opened(commitment).map(JsonNode::asText).orElse("—");
        }

        private @Nullable Recorded dismissal(RowFinding found) {
            return judged.sheet().record().dismissals().stream()
                    .filter(recorded -> recorded.eventId().equals(found.dismissal()))
                    .findFirst()
                    .orElse(null);
        }

        private static List<String> texts(List<Finding.Span> spans) {
            return spans.stream().map(Finding.Span::text).toList();
        }

        @Override
        public List<VetoView> vetoes(SheetRow row) {
            List<VetoView> vetoes = new ArrayList<>();
            for (SheetParagraph paragraph : row.paragraphs()) {
                paragraph.vetoes().forEach(veto -> add(vetoes, veto, row, paragraph));
            }
            return vetoes;
        }

        @Override
        public @Nullable String waiver(SheetRow row) {
            if (row.state() != State.WAIVED) {
                return null;
            }
            List<Waiver> waivers = judged.sheet().record().waivers();
            return row.paragraphs().stream()
                    .flatMap(paragraph -> waivers.stream()
                            .filter(waiver -> waiver.item().paragraph().equals(paragraph.lineage())))
                    .map(waiver -> waiver.recorded().act())
                    .map(act -> act instanceof Act.ParagraphWaived waived ? told(waived.reason()) : null)
                    .filter(Objects::nonNull)
                    .reduce((earlier, later) -> later)
                    .orElse(null);
        }

        private @Nullable String told(@Nullable String commitment) {
            if (commitment == null) {
                return null;
            }
            JsonNode reason = reasons.get(commitment);
            return reason == null ? "—" : reason.asText();
        }

        private void add(List<VetoView> vetoes, Veto veto, SheetRow row, SheetParagraph paragraph) {
            boolean listed = vetoes.stream()
                    .anyMatch(view -> view.signOff().equals(veto.signOff().id()));
            if (listed) {
                return;
            }
            String name = people.name(veto.signOff().person());
            boolean mine = people.isMe(veto.signOff().person());
            boolean textChanged = !veto.item().key().equals(paragraph.key());
            vetoes.add(new VetoView(
                    veto.signOff().id(),
                    Formats.initials(name),
                    name,
                    veto.signOff().at(),
                    Objects.requireNonNullElse(told(veto.signOff().act().comment()), ""),
                    mine,
                    textChanged && reader.isReviewer() && reader.refusal(row) == null,
                    List.of(new ItemView(
                            veto.item().paragraph(), mine ? veto.item().key() : String.valueOf(paragraph.key())))));
        }
    }

    /** The reasons that any of the rows may show, to be asked for at once. */
    private static Set<String> commitments(Review judged) {
        Set<String> commitments = new HashSet<>();
        for (Recorded recorded : judged.sheet().record().dismissals()) {
            if (recorded.act() instanceof Act.FindingDismissed dismissed) {
                commitments.add(dismissed.reason());
            }
        }
        for (Waiver waiver : judged.sheet().record().waivers()) {
            if (waiver.recorded().act() instanceof Act.ParagraphWaived waived) {
                commitments.add(waived.reason());
            }
        }
        judged.sheet().rows().stream()
                .flatMap(row -> row.paragraphs().stream())
                .flatMap(paragraph -> paragraph.vetoes().stream())
                .map(veto -> veto.signOff().act().comment())
                .filter(Objects::nonNull)
                .forEach(commitments::add);
        return commitments;
    }
}
