package dev.colophon.api.review;

import dev.colophon.release.Blocker;
import dev.colophon.review.Review;
import dev.colophon.rules.ArticleVersion;
import dev.colophon.rules.Progress;
import dev.colophon.rules.SecondLook;
import dev.colophon.rules.Sheet;
import dev.colophon.rules.SheetParagraph;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A review as JSON.
 *
 * @param version label of the head, null while there is no text
 * @param manifest what a release has to name
 * @param paragraphs of the text, in its order
 * @param removed what the text no longer has
 * @param secondLook what somebody else is to look at still, null when nothing
 */
public record ReviewBody(
        @Nullable String version,
        String manifest,
        String stage,
        String policy,
        String profile,
        Progress progress,
        List<ReviewParagraphBody> paragraphs,
        List<ReviewParagraphBody> removed,
        List<Blocker> blockers,
        @Nullable SecondLook secondLook) {
    static ReviewBody of(Review review, Function<SheetParagraph, ReviewParagraphBody> paragraph) {
        Sheet sheet = review.sheet();
        return new ReviewBody(
                sheet.record().head().map(ArticleVersion::label).orElse(null),
                sheet.manifestDigest(),
                sheet.stage().code(),
                review.policy().ref().id(),
                sheet.record().profile(),
                sheet.progress(),
                sheet.paragraphs().stream().map(paragraph).toList(),
                sheet.removed().stream().map(paragraph).toList(),
                Blocker.of(sheet),
                sheet.secondLook());
    }
}
