package dev.colophon.rules;

import dev.colophon.act.Act;
import dev.colophon.act.Document.Blocker;
import dev.colophon.act.Document.DisclosureFacts;
import dev.colophon.act.Document.DisclosureRules;
import dev.colophon.act.Document.Policy;
import dev.colophon.rules.disclosure.Disclosure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands between an article and its release. */
final class Gate {
    static final String NO_TARGET = "no-target-version";
    static final String SOURCE_WITHDRAWN = "source-withdrawn";
    static final String PARAGRAPH_ERASED = "paragraph-erased";
    static final String FINDING_OPEN = "finding-open";

    private final ArticleRecord record;
    private final Policy policy;

    Gate(ArticleRecord record, Policy policy) {
        this.record = record;
        this.policy = policy;
    }

    /** Conditions not met: those of the whole article first, then by paragraph in the order of the sheet. */
    List<Blocker> blockers(
            Collection<SheetParagraph> paragraphs,
            Collection<OpenFinding> findings,
            DisclosureFacts facts,
            DisclosureRules rules) {
        List<Blocker> blockers = new ArrayList<>();
        if (record.target().isEmpty()) {
            blockers.add(new Blocker(NO_TARGET, null));
            return blockers;
        }
        if (record.sourceWithdrawn() != null) {
            blockers.add(new Blocker(SOURCE_WITHDRAWN, null));
        }
        Disclosure.blockers(facts, rules).forEach(code -> blockers.add(new Blocker(code, null)));
        paragraphs.forEach(paragraph -> {
            String code = blocker(paragraph);
            if (code != null) {
                blockers.add(new Blocker(code, paragraph.lineage()));
            }
        });
        findings.stream()
                .filter(this::blocks)
                .map(finding -> new Blocker(FINDING_OPEN, finding.paragraph()))
                .distinct()
                .forEach(blockers::add);
        return blockers;
    }

    private static @Nullable String blocker(SheetParagraph paragraph) {
        if (paragraph.erased()) {
            return PARAGRAPH_ERASED;
        }
        if (paragraph.state() == null) {
            return null;
        }
        String reason = paragraph.reason();
        boolean lacks = paragraph.state() == State.PARTLY_SIGNED && reason != null;
        return lacks ? reason : paragraph.state().blocker();
    }

    private boolean blocks(OpenFinding finding) {
        return finding.severity().equals(OpenFinding.ERROR)
                && policy.blockingChecks().contains(finding.code())
                && dismissal(record, finding) == null;
    }

    /** The event that dismissed a finding, null while it is open. */
    static @Nullable UUID dismissal(ArticleRecord record, OpenFinding finding) {
        return record.dismissals().stream()
                .filter(recorded -> recorded.act() instanceof Act.FindingDismissed dismissed
                        && dismissed.digest().equals(finding.digest())
                        && (finding.paragraph() == null || dismissed.paragraph().equals(finding.paragraph())))
                .map(recorded -> recorded.eventId())
                .findFirst()
                .orElse(null);
    }
}
