package dev.colophon.rules;

import dev.colophon.act.Document;
import dev.colophon.act.Document.Item;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * After work under the breaking profile: somebody else is to look at what its editor signed alone.
 *
 * @param due by when
 * @param paragraphs how many are left
 */
public record SecondLook(Instant due, int paragraphs, boolean overdue) {
    /** Paragraphs that are out by their own editors' approvals, and that nobody else has approved as they are out. */
    static Set<UUID> unseen(ArticleRecord record) {
        return record.latestRelease().stream()
                .filter(release -> !release.retraction())
                .flatMap(release -> release.manifest().rows().stream())
                .filter(row -> row.key() != null && approved(record, row, true) && !approved(record, row, false))
                .map(Document.Row::lineage)
                .collect(Collectors.toSet());
    }

    private static boolean approved(ArticleRecord record, Document.Row row, boolean own) {
        Item released = new Item(row.lineage(), String.valueOf(row.key()));
        return record.signOffs().stream()
                .filter(signOff -> signOff.approves() && signOff.act().own() == own)
                .anyMatch(signOff -> own
                        ? row.acts().contains(signOff.event())
                        : signOff.standing().contains(released));
    }
}
