package dev.colophon.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.colophon.article.ArticleService;
import dev.colophon.fault.Fault;
import dev.colophon.people.Account;
import dev.colophon.people.TokenService;
import dev.colophon.platform.DemoDesk;
import dev.colophon.translation.Draft;
import dev.colophon.translation.DraftService;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WorkingDataTest {
    @Inject
    DemoDesk demo;

    @Inject
    TokenService tokens;

    @Inject
    LookedService looked;

    @Inject
    PresenceService presence;

    @Inject
    DraftService drafts;

    @Inject
    ArticleService articles;

    @Inject
    CommentService comments;

    @Inject
    CommentRepository stored;

    @Test
    void what_somebody_looked_at_last_is_theirs_and_a_version_of_the_article() {
        UUID article = demo.fresh("glow-moss");
        Account one = account("demo-reviewer");
        assertThat(looked.last(one, article)).isEmpty();
        looked.look(one, article, "m1");
        looked.look(one, article, "e1");
        looked.look(one, article, "e99");
        assertThat(looked.last(one, article)).map(Looked::version).hasValue("e1");
        assertThat(looked.last(account("demo-reviewer-2"), article)).isEmpty();
    }

    @Test
    void who_is_here_is_known_until_they_leave() {
        UUID article = demo.fresh("glow-moss");
        Account one = account("demo-reviewer");
        Account two = account("demo-editor");
        UUID paragraph = UUID.randomUUID();
        presence.here(one, article, null, false);
        presence.here(two, article, paragraph, true);
        presence.here(one, article, paragraph, false);
        assertThat(presence.at(article))
                .containsExactlyInAnyOrder(
                        new Presence(one.id(), paragraph, false), new Presence(two.id(), paragraph, true));
        presence.gone(two, article);
        assertThat(presence.at(article)).extracting(Presence::person).containsExactly(one.id());
    }

    @Test
    void a_draft_is_kept_for_its_writer_until_it_is_dropped() {
        UUID article = demo.fresh("glow-moss");
        UUID paragraph = articles.record(article).paragraphs().get(1).lineage();
        Account writer = account("demo-editor");
        drafts.keep(writer, article, paragraph, "sha256:a", "Half");
        drafts.keep(writer, article, paragraph, "sha256:a", "Half a sentence");
        assertThat(drafts.draft(writer, article, paragraph)).map(Draft::text).hasValue("Half a sentence");
        assertThat(drafts.draft(account("demo-editor-2"), article, paragraph)).isEmpty();
        drafts.drop(writer, article, paragraph);
        assertThat(drafts.draft(writer, article, paragraph)).isEmpty();
    }

    @Test
    void nobody_keeps_a_draft_of_what_the_article_never_had_nor_one_longer_than_a_paragraph() {
        UUID article = demo.fresh("glow-moss");
        UUID paragraph = articles.record(article).paragraphs().get(1).lineage();
        UUID elsewhere =
                articles.record(demo.fresh("glow-moss")).paragraphs().get(1).lineage();
        Account writer = account("demo-editor");
        for (UUID stray : List.of(UUID.randomUUID(), elsewhere)) {
            assertThat(code(() -> drafts.keep(writer, article, stray, "sha256:a", "Half")))
                    .isEqualTo("paragraph-not-found");
            assertThat(drafts.draft(writer, article, stray)).isEmpty();
        }
        assertThat(code(() -> drafts.keep(writer, article, paragraph, "sha256:a", "a".repeat(100_001))))
                .isEqualTo("text-too-long");
    }

    @Test
    void an_article_has_so_many_comments_and_no_more() {
        UUID article = demo.fresh("glow-moss");
        Account writer = account("demo-editor");
        QuarkusTransaction.requiringNew().run(() -> {
            for (int n = 1; n < CommentService.MOST; n++) {
                CommentEntity said = new CommentEntity();
                said.id = UUID.randomUUID();
                said.article = article;
                said.author = writer.id();
                said.body = "Again.";
                said.writtenAt = Instant.EPOCH;
                stored.persist(said);
            }
        });
        comments.add(writer, article, null, "The last one.", null);
        assertThat(code(() -> comments.add(writer, article, null, "One more.", null)))
                .isEqualTo("too-many-comments");
    }

    private static String code(ThrowingCallable call) {
        Fault fault = catchThrowableOfType(Fault.class, call);
        assertThat(fault).isNotNull();
        return fault.code();
    }

    private Account account(String name) {
        return tokens.accept(name).orElseThrow();
    }
}
