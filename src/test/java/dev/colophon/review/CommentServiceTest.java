package dev.colophon.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What people say to each other beside the text. */
@QuarkusTest
class CommentServiceTest extends UnderReview {
    @Test
    void comments_are_said_listed_and_taken_back_by_their_authors() {
        Comment comment = comments.add(dana, article, paragraph(0).lineage(), "Which pier?", null);
        comments.add(sol, article, null, "Nice.", null);

        assertThat(comments.list(sol, article)).extracting(Comment::text).containsExactly("Which pier?", "Nice.");
        assertThat(fault(() -> comments.remove(sol, article, comment.id())).code())
                .isEqualTo("not-your-comment");
        comments.remove(dana, article, comment.id());
        assertThat(comments.list(sol, article)).hasSize(1);
        assertThat(fault(() -> comments.add(sol, article, null, " ", null)).code())
                .isEqualTo("comment-text");
    }

    @Test
    void a_comment_quotes_the_words_it_speaks_of() {
        Comment comment = comments.add(dana, article, paragraph(0).lineage(), "Which one?", "in June");
        assertThat(comment.quote()).isEqualTo("in June");
        assertThat(comments.list(sol, article)).extracting(Comment::quote).containsExactly("in June");
        assertThat(fault(() -> comments.add(sol, article, null, "Of what?", "in June"))
                        .code())
                .isEqualTo("comment-quote");
        assertThat(fault(() -> comments.add(sol, article, paragraph(0).lineage(), "Of what?", " "))
                        .code())
                .isEqualTo("comment-quote");
        assertThat(fault(() -> comments.add(sol, article, paragraph(0).lineage(), "Long.", "x".repeat(501)))
                        .code())
                .isEqualTo("comment-quote");
    }
}
