package dev.colophon.web.review;

import dev.colophon.rules.Approval;
import dev.colophon.rules.SheetParagraph;
import dev.colophon.rules.SheetRow;
import dev.colophon.rules.SignOff;
import dev.colophon.rules.State;
import dev.colophon.web.ItemView;
import dev.colophon.web.People;
import dev.colophon.web.Reader;
import dev.colophon.web.SealView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sign-off rail of each row: who signed, and what the reader may do. */
public final class Rails {
    private final UUID article;
    private final Reader reader;
    private final People people;
    private final int need;

    public Rails(UUID article, Reader reader, People people, int need) {
        this.article = article;
        this.reader = reader;
        this.people = people;
        this.need = need;
    }

    RailView of(SheetRow row) {
        State state = row.state();
        SignOff mine = reader.approval(row);
        boolean settled = state == null || state.isSigned() || state == State.WAIVED;
        List<String> addresses = editAddresses(row);
        boolean sign = !settled && reader.maySign(row);
        return new RailView(
                row.number(),
                seals(row),
                Reader.items(row).stream()
                        .map(item -> new ItemView(item.paragraph(), item.key()))
                        .toList(),
                sign,
                sign && reader.earlier(row) != null,
                sign && reader.isOwnWork(row),
                settled || mine != null ? null : reader.refusal(row),
                reader.isReviewer() && state != null,
                addresses.isEmpty() ? null : addresses.get(0),
                addresses.stream().skip(1).toList(),
                mine == null ? null : mine.id(),
                reader.isEditor() && row.removed(),
                !settled && reader.isChief(),
                state == State.CHANGES_REQUESTED && !reader.isWaitedFor(row) ? changers(row) : null);
    }

    private @Nullable String changers(SheetRow row) {
        String names = row.paragraphs().stream()
                .flatMap(paragraph -> paragraph.changers().stream())
                .distinct()
                .map(people::name)
                .sorted()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? null : names;
    }

    /** Approvals that count for the row: as many as its weakest paragraph has. */
    static int have(SheetRow row) {
        return row.paragraphs().stream()
                .filter(SheetParagraph::signable)
                .mapToInt(paragraph -> (int) paragraph.approvals().stream()
                        .map(Approval::person)
                        .distinct()
                        .count())
                .min()
                .orElse(0);
    }

    private List<SealView> seals(SheetRow row) {
        boolean stale = row.state() == State.STALE;
        List<SealView> seals = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (SheetParagraph paragraph : row.paragraphs()) {
            for (Approval approval : paragraph.approvals()) {
                if (seen.add(approval.person())) {
                    String version = approval.signOff().act().version();
                    seals.add(people.seal(stale ? "x" : "y", approval.person(), version, !approval.againstSource()));
                }
            }
        }
        boolean wanted = row.state() == State.UNREVIEWED || row.state() == State.PARTLY_SIGNED;
        for (int n = have(row); wanted && n < need; n++) {
            seals.add(new SealView("n", "", "", false, null, false));
        }
        return seals;
    }

    private List<String> editAddresses(SheetRow row) {
        return reader.isEditor() && !row.removed() && row.state() != null
                ? row.paragraphs().stream()
                        .map(paragraph -> "/a/" + article + "/review/p/" + paragraph.lineage() + "/edit")
                        .toList()
                : List.of();
    }
}
