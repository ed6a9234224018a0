package dev.colophon.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.colophon.act.Document;
import dev.colophon.rules.Sheet;
import dev.colophon.rules.SheetParagraph;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A condition of release that is not met.
 *
 * @param code stable, such as {@code paragraph-unreviewed}
 * @param paragraph the lineage, null where it speaks of the whole article
 * @param row the paragraph's row on the review page, null where there is none
 * @param detail a sentence that says what is to be done
 */
@JsonInclude(Include.NON_NULL)
public record Blocker(
        String code, @Nullable UUID paragraph, @Nullable Integer row, String detail) {
    private static final Map<String, String> DETAILS = Map.ofEntries(
            Map.entry("no-target-version", "There is no translation yet."),
            Map.entry("source-withdrawn", "The source was withdrawn. Receive a new source version, or do not release."),
            Map.entry(
                    "record-unverified", "The record does not verify. Nothing can be said of this text until it does."),
            Map.entry("statement-missing", "There is no machine version: somebody has to state that none was used."),
            Map.entry("nothing-signed", "Nobody has signed anything yet."),
            Map.entry("disclosure-wording-missing", "There is no wording of the disclosure in the target language."),
            Map.entry("paragraph-erased", "Its text was erased. Replace or remove the paragraph."),
            Map.entry(
                    "paragraph-changes-requested", "Somebody requested changes. They, or a clearance, take that back."),
            Map.entry("paragraph-unreviewed", "Nobody has signed it. Sign it, or have a chief waive it."),
            Map.entry("paragraph-stale", "It changed after it was signed. Sign it again."),
            Map.entry("paragraph-partly-signed", "It has fewer sign-offs than the policy asks."),
            Map.entry("no-against-source", "Nobody has signed it against the source."),
            Map.entry("signer-missing", "The policy asks for somebody among its signers who has not signed it."),
            Map.entry("finding-open", "A check found something. Correct it, or dismiss the finding with a reason."));

    /** What the rules say blocks an article, in the sheet's order. */
    public static List<Blocker> of(Sheet sheet) {
        return of(sheet, sheet.blockers());
    }

    static List<Blocker> of(Sheet sheet, List<Document.Blocker> blockers) {
        return blockers.stream().map(blocker -> of(sheet, blocker)).toList();
    }

    private static Blocker of(Sheet sheet, Document.Blocker blocker) {
        UUID paragraph = blocker.paragraph();
        Integer row = paragraph == null
                ? null
                : sheet.paragraph(paragraph).map(SheetParagraph::row).orElse(null);
        String detail = DETAILS.getOrDefault(blocker.code(), "This condition is not met.");
        return new Blocker(blocker.code(), paragraph, row, detail);
    }
}
