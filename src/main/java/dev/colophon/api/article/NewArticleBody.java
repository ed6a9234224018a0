package dev.colophon.api.article;

import dev.colophon.api.input.BylineBody;
import dev.colophon.api.input.Moments;
import dev.colophon.api.input.ParagraphBody;
import dev.colophon.api.input.ParagraphReader;
import dev.colophon.api.input.Problems;
import dev.colophon.api.input.Received;
import dev.colophon.api.input.ReceivedParagraphs;
import dev.colophon.article.Byline;
import dev.colophon.article.NewArticle;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as it is sent.
 *
 * @param claimedDisclosure the line typed on a pasted page, as {@code /parse} gives it
 * @param paragraphs the source text, {@code s1}; may be empty
 * @param machineVersion made of it, where it is there already
 */
public record NewArticleBody(
        @Nullable String externalId,
        @Nullable String desk,
        @Nullable String sourceLanguage,
        @Nullable String targetLanguage,
        @Nullable String sourcePublication,
        @Nullable String sourceUrl,
        @Nullable Instant publishedAt,
        @Nullable List<@Nullable BylineBody> bylines,
        @Nullable String claimedDisclosure,
        @Nullable List<ParagraphBody> paragraphs,
        @Nullable MachineVersionBody machineVersion) {
    /** Of a name or an identifier. */
    private static final int LENGTH = 200;

    /** What the room takes. */
    Received<NewArticle> read() {
        Problems problems = new Problems();
        List<Byline> authors = BylineBody.read(bylines, "/bylines", problems);
        String external = problems.text(externalId, "/externalId", LENGTH);
        if (external != null && external.isBlank()) {
            problems.add("/externalId", "missing", "must not be blank");
        }
        String url = problems.address(sourceUrl, "/sourceUrl");
        String home = problems.required(desk, "/desk", LENGTH);
        String from = problems.required(sourceLanguage, "/sourceLanguage", LENGTH);
        String to = problems.required(targetLanguage, "/targetLanguage", LENGTH);
        String publication = problems.required(sourcePublication, "/sourcePublication", LENGTH);
        problems.check();
        ReceivedParagraphs text = ParagraphReader.stored(paragraphs, "/paragraphs");
        text.named()
                .keySet()
                .forEach(n -> problems.add(
                        "/paragraphs/" + n + "/id", "unknown-paragraph", "a new article has no paragraphs yet"));
        problems.check();
        NewArticle article = new NewArticle(
                external, home, from, to, publication, url, Moments.stored(publishedAt), authors, text.paragraphs());
        return new Received<>(article, text.normalised());
    }

    /** The claimed line, cleaned, null where there is none. */
    @Nullable
    String claim() {
        Problems problems = new Problems();
        String line = problems.text(claimedDisclosure, "/claimedDisclosure", ParagraphReader.SHORT);
        problems.check();
        return line;
    }
}
