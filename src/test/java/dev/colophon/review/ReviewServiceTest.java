package dev.colophon.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.colophon.act.Act;
import dev.colophon.act.Document.Item;
import dev.colophon.article.ArticleService;
import dev.colophon.article.NewArticle;
import dev.colophon.fault.Fault;
import dev.colophon.people.Account;
import dev.colophon.people.DeskRole;
import dev.colophon.people.Scope;
import dev.colophon.people.TestAccounts;
import dev.colophon.rules.SheetParagraph;
import dev.colophon.rules.SignOff;
import dev.colophon.rules.Stage;
import dev.colophon.rules.State;
import dev.colophon.text.Paragraph;
import dev.colophon.text.Role;
import dev.colophon.translation.MachineText;
import dev.colophon.translation.ParagraphText;
import dev.colophon.translation.TranslationService;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReviewServiceTest {
    private final Account dana = TestAccounts.person("Dana", DeskRole.EDITOR, DeskRole.REVIEWER);
    private final Account sol = TestAccounts.person("Sol", DeskRole.REVIEWER);
    private final Account chief = TestAccounts.person("Mara", DeskRole.CHIEF);
    private final Account editor = TestAccounts.person("Joon", DeskRole.EDITOR);

    @Inject
    ArticleService articles;

    @Inject
    TranslationService translations;

    @Inject
    ReviewService reviews;

    @Inject
    CommentService comments;

    private UUID article;

    @BeforeEach
    void aTranslation() {
        article = articles.create(
                        dana,
                        new NewArticle(
                                null,
                                "city",
                                "ko",
                                "en",
                                "the Harbour Daily",
                                null,
                                null,
                                List.of(),
                                paragraphs("여객선이 6월에 떠난다.", "요금은 2,500원이다.")))
                .id();
        Act.Engine engine = new Act.Engine("Tidewater", "tide", null, "generative", null, Map.of(), null);
        translations.receiveMachine(
                TestAccounts.client("CMS", Scope.ARTICLES_WRITE),
                article,
                new MachineText("s1", null, engine, paragraphs("The ferry sails in June.", "The fare is 2,500 won.")));
    }

    private static List<Paragraph> paragraphs(String... texts) {
        return List.of(texts).stream().map(t -> Paragraph.of(Role.BODY, t)).toList();
    }

    private Review review() {
        return reviews.review(chief, article);
    }

    private SheetParagraph paragraph(int position) {
        return review().sheet().paragraphs().get(position);
    }

    private State state(int position) {
        return paragraph(position).state();
    }

    private Item item(int position) {
        return new Item(paragraph(position).lineage(), paragraph(position).key());
    }

    private List<Item> all() {
        return List.of(item(0), item(1));
    }

    private void edit(Account by, int position, String text) {
        Item item = item(position);
        translations.editParagraph(
                by, article, item.paragraph(), item.key(), new ParagraphText(text, null, null, null));
    }

    private SignOff approve(Account by, Item... items) {
        return reviews.signOff(by, article, new NewSignOff(List.of(items), "approve", null, null, true));
    }

    private SignOff veto(Account by, Item... items) {
        return reviews.signOff(
                by, article, new NewSignOff(List.of(items), "request-changes", "Which June?", null, true));
    }

    private static Fault fault(ThrowingCallable call) {
        Fault fault = catchThrowableOfType(Fault.class, call);
        assertThat(fault).isNotNull();
        return fault;
    }

    @Test
    void a_sign_off_of_every_row_makes_the_article_ready() {
        SignOff signOff = reviews.signOff(sol, article, new NewSignOff(all(), "approve", null, null, true));

        assertThat(signOff.act().bulk()).isTrue();
        assertThat(signOff.act().basis()).isEqualTo("against-source");
        assertThat(signOff.act().own()).isFalse();
        assertThat(review().sheet().stage()).isEqualTo(Stage.READY);
        assertThat(reviews.signOff(sol, article, signOff.id()).items()).isEqualTo(all());
    }

    @Test
    void one_row_is_not_bulk() {
        assertThat(approve(sol, item(0)).act().bulk()).isFalse();
    }

    @Test
    void who_does_not_read_the_source_signs_the_target_only() {
        Account reader = new Account(
                UUID.randomUUID(),
                sol.kind(),
                "Kim",
                null,
                List.of("en"),
                sol.roles(),
                sol.scopes(),
                sol.desks(),
                sol.amr());

        assertThat(approve(reader, item(0)).act().basis()).isEqualTo("target-only");
        assertThat(state(0)).isEqualTo(State.PARTLY_SIGNED);
        NewSignOff claim = new NewSignOff(List.of(item(0)), "approve", null, "against-source", true);
        assertThat(fault(() -> reviews.signOff(reader, article, claim)).code()).isEqualTo("source-not-read");
    }

    @Test
    void own_work_is_refused_and_nothing_of_the_request_is_kept() {
        edit(dana, 0, "The ferry leaves in June.");

        Fault fault = fault(() -> approve(dana, item(1), item(0)));

        assertThat(fault.kind()).isEqualTo(Fault.Kind.FORBIDDEN);
        assertThat(fault.code()).isEqualTo("own-work");
        assertThat(fault.items()).singleElement().satisfies(wrong -> {
            assertThat(wrong.pointer()).isEqualTo("/items/1");
            assertThat(wrong.code()).isEqualTo("own-work");
        });
        assertThat(state(1)).isEqualTo(State.UNREVIEWED);
    }

    @Test
    void a_key_that_moved_is_refused() {
        Item shown = item(0);
        edit(dana, 0, "The ferry leaves in June.");

        Fault fault = fault(() -> approve(sol, shown));

        assertThat(fault.kind()).isEqualTo(Fault.Kind.CONFLICT);
        assertThat(fault.code()).isEqualTo("key-moved");
    }

    @Test
    void who_is_no_reviewer_or_was_shown_nothing_does_not_sign() {
        assertThat(fault(() -> approve(editor, item(0))).code()).isEqualTo("not-a-reviewer");
        NewSignOff unseen = new NewSignOff(List.of(item(0)), "approve", null, null, false);
        assertThat(fault(() -> reviews.signOff(sol, article, unseen)).code()).isEqualTo("not-shown");
        Account client = TestAccounts.client("CMS", Scope.ARTICLES_WRITE, Scope.ARTICLES_READ);
        assertThat(fault(() -> approve(client, item(0))).code()).isEqualTo("not-a-reviewer");
    }

    @Test
    void a_request_names_each_paragraph_once_and_some() {
        assertThat(fault(() -> approve(sol)).code()).isEqualTo("invalid-items");
        assertThat(fault(() -> approve(sol, item(0), item(0))).code()).isEqualTo("invalid-items");
    }

    @Test
    void a_sign_off_is_withdrawn_by_its_author_in_part_or_whole() {
        SignOff signOff = reviews.signOff(sol, article, new NewSignOff(all(), "approve", null, null, true));

        assertThat(fault(() -> reviews.withdraw(dana, article, signOff.id(), null, "Not mine"))
                        .code())
                .isEqualTo("not-your-sign-off");
        reviews.withdraw(sol, article, signOff.id(), List.of(item(0)), "Misread");
        assertThat(List.of(state(0), state(1))).containsExactly(State.UNREVIEWED, State.SIGNED);
        reviews.withdraw(sol, article, signOff.id(), null, "Misread");
        assertThat(state(1)).isEqualTo(State.UNREVIEWED);
        assertThat(fault(() -> reviews.withdraw(sol, article, signOff.id(), null, "Again"))
                        .code())
                .isEqualTo("already-withdrawn");
    }

    @Test
    void a_veto_is_cleared_by_another_reviewer_once_the_text_changed() {
        SignOff veto = veto(sol, item(0));
        Account kim = TestAccounts.person("Kim", DeskRole.REVIEWER);

        assertThat(fault(() -> reviews.clear(kim, article, veto.id(), null, "Looks right"))
                        .code())
                .isEqualTo("text-unchanged");
        edit(dana, 0, "The ferry sails in June 2026.");
        assertThat(state(0)).isEqualTo(State.CHANGES_REQUESTED);
        assertThat(fault(() -> reviews.clear(dana, article, veto.id(), null, "Done"))
                        .code())
                .isEqualTo("own-work");
        reviews.clear(kim, article, veto.id(), null, "Says the year now");
        assertThat(state(0)).isEqualTo(State.UNREVIEWED);
        assertThat(fault(() -> reviews.clear(kim, article, veto.id(), null, "Again"))
                        .code())
                .isEqualTo("no-open-veto");
    }

    @Test
    void only_a_veto_is_cleared() {
        SignOff signOff = approve(sol, item(0));
        assertThat(fault(() -> reviews.clear(chief, article, signOff.id(), null, "Why"))
                        .code())
                .isEqualTo("not-a-veto");
    }

    @Test
    void a_chief_waives_with_a_reason() {
        assertThat(fault(() -> reviews.waive(sol, article, all(), "Late")).code())
                .isEqualTo("not-a-chief");
        assertThat(fault(() -> reviews.waive(chief, article, all(), " ")).code())
                .isEqualTo("reason-required");
        reviews.waive(chief, article, List.of(item(0)), "A caption of two words");
        assertThat(state(0)).isEqualTo(State.WAIVED);
    }

    @Test
    void the_breaking_profile_lets_an_editor_sign_and_says_so() {
        edit(dana, 0, "The ferry leaves in June.");
        assertThat(fault(() -> reviews.choose(editor, article, "breaking", "Storm"))
                        .code())
                .isEqualTo("not-a-reviewer");
        reviews.choose(sol, article, "breaking", "Storm warning");

        assertThat(approve(dana, item(0)).act().own()).isTrue();
        assertThat(state(0)).isEqualTo(State.SIGNED);
        assertThat(review().sheet().secondLook()).isNotNull();
    }

    @Test
    void a_finding_that_blocks_is_dismissed_with_a_reason() {
        edit(dana, 1, "The fare is 2,600 won.");
        approve(sol, item(0), item(1));
        RowFinding finding = review().findings().stream()
                .filter(found -> found.finding().code().code().equals("number-differs"))
                .findFirst()
                .orElseThrow();
        assertThat(review().sheet().blockers()).extracting(b -> b.code()).containsExactly("finding-open");

        assertThat(fault(() -> reviews.dismiss(sol, article, "f00", finding.paragraph(), "No"))
                        .code())
                .isEqualTo("finding-not-found");
        reviews.dismiss(sol, article, finding.finding().digest(), finding.paragraph(), "The fare rose");

        assertThat(review().sheet().blockers()).isEmpty();
        assertThat(review().findings()).noneMatch(RowFinding::open);
    }

    @Test
    void the_page_says_beforehand_what_a_sign_off_would_be_refused_for() {
        edit(dana, 0, "The ferry leaves in June.");
        Review review = review();
        assertThat(reviews.refusal(dana, review, paragraph(0))).isEqualTo("own-work");
        assertThat(reviews.refusal(dana, review, paragraph(1))).isNull();
        assertThat(reviews.refusal(editor, review, paragraph(1))).isEqualTo("not-a-reviewer");
    }

    @Test
    void an_article_of_another_desk_is_not_there() {
        Account stranger = new Account(
                UUID.randomUUID(),
                sol.kind(),
                "Elsewhere",
                null,
                List.of("ko"),
                List.of(new Act.Grant("science", "reviewer", null, null)),
                sol.scopes(),
                sol.desks(),
                sol.amr());
        assertThat(fault(() -> reviews.review(stranger, article)).kind()).isEqualTo(Fault.Kind.NOT_FOUND);
    }

    @Test
    void comments_are_said_listed_and_taken_back_by_their_authors() {
        Comment comment = comments.add(dana, article, paragraph(0).lineage(), "Which pier?");
        comments.add(sol, article, null, "Nice.");

        assertThat(comments.list(sol, article)).extracting(Comment::text).containsExactly("Which pier?", "Nice.");
        assertThat(fault(() -> comments.remove(sol, article, comment.id())).code())
                .isEqualTo("not-your-comment");
        comments.remove(dana, article, comment.id());
        assertThat(comments.list(sol, article)).hasSize(1);
        assertThat(fault(() -> comments.add(sol, article, null, " ")).code()).isEqualTo("comment-text");
    }
}
