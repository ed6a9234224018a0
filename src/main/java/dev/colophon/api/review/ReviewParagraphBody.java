package dev.colophon.api.review;

import dev.colophon.act.Document;
import dev.colophon.api.input.ParagraphBody.MarkBody;
import dev.colophon.review.RowFinding;
import dev.colophon.rules.Approval;
import dev.colophon.rules.SheetParagraph;
import dev.colophon.rules.Veto;
import dev.colophon.text.Content;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of a review, as JSON.
 *
 * @param key null for media
 * @param row number of its row, 0 for media
 * @param position in the text from 0; of a removed paragraph where it would follow
 * @param text null for media and for a removed paragraph
 * @param change against the machine text: the structure, or else the text class; null without one
 * @param textChange the text class
 * @param state null for media
 * @param mayApprove whether the caller may
 * @param mayNot why the caller may not approve, null where they may
 * @param signOffs approvals that count and open requests for changes
 */
public record ReviewParagraphBody(
        UUID id,
        @Nullable String key,
        int row,
        int position,
        String role,
        @Nullable String text,
        @Nullable String credit,
        List<MarkBody> marks,
        @Nullable String ref,
        List<String> source,
        List<String> machine,
        @Nullable String change,
        @Nullable String textChange,
        boolean moved,
        @Nullable String state,
        @Nullable String stateReason,
        boolean mayApprove,
        @Nullable String mayNot,
        List<SignOffBody> signOffs,
        List<ReviewFindingBody> findings) {
    static ReviewParagraphBody of(
            SheetParagraph paragraph, @Nullable String refusal, Told told, List<RowFinding> findings) {
        Content content = paragraph.content();
        Document.Change change = paragraph.change();
        Document.Entry entry = paragraph.standing().entry();
        return new ReviewParagraphBody(
                paragraph.lineage(),
                paragraph.key(),
                paragraph.row(),
                paragraph.position(),
                paragraph.role().code(),
                content == null ? null : content.text(),
                content == null ? null : content.credit(),
                content == null
                        ? List.of()
                        : content.marks().stream().map(MarkBody::of).toList(),
                entry == null ? null : entry.ref(),
                paragraph.standing().sourceTexts(),
                paragraph.machineTexts(),
                change == null ? null : change.kind(),
                change == null ? null : change.text(),
                change != null && change.moved(),
                paragraph.state() == null ? null : paragraph.state().code(),
                paragraph.reason(),
                refusal == null,
                refusal,
                signOffs(paragraph, told),
                findings.stream()
                        .filter(found -> found.paragraph().equals(paragraph.lineage()))
                        .map(ReviewFindingBody::of)
                        .toList());
    }

    private static List<SignOffBody> signOffs(SheetParagraph paragraph, Told told) {
        return Stream.concat(
                        paragraph.approvals().stream().map(approval -> approval(approval, told)),
                        paragraph.vetoes().stream()
                                .map(Veto::signOff)
                                .map(veto -> SignOffBody.onParagraph(veto, told, null)))
                .toList();
    }

    private static SignOffBody approval(Approval approval, Told told) {
        String rule = approval.rule() == null ? null : approval.rule().code();
        return SignOffBody.onParagraph(approval.signOff(), told, rule);
    }
}
