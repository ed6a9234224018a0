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
import dev.colophon.rules.State;
import dev.colophon.text.Paragraph;
import dev.colophon.text.Role;
import dev.colophon.translation.MachineText;
import dev.colophon.translation.ParagraphText;
import dev.colophon.translation.TranslationService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;

/** A translation before its reviewers, for tests of what they do. */
abstract class UnderReview {
    final Account dana = TestAccounts.person("Dana", DeskRole.EDITOR, DeskRole.REVIEWER);
    final Account sol = TestAccounts.person("Sol", DeskRole.REVIEWER);
    final Account chief = TestAccounts.person("Mara", DeskRole.CHIEF);
    final Account editor = TestAccounts.person("Joon", DeskRole.EDITOR);

    @Inject
    ArticleService articles;

    @Inject
    TranslationService translations;

    @Inject
    ReviewService reviews;

    @Inject
    CommentService comments;

    UUID article;

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

    static List<Paragraph> paragraphs(String... texts) {
        return List.of(texts).stream().map(t -> Paragraph.of(Role.BODY, t)).toList();
    }

    Review review() {
        return reviews.review(chief, article);
    }

    SheetParagraph paragraph(int position) {
        return review().sheet().paragraphs().get(position);
    }

    State state(int position) {
        return paragraph(position).state();
    }

    Item item(int position) {
        return new Item(paragraph(position).lineage(), paragraph(position).key());
    }

    List<Item> all() {
        return List.of(item(0), item(1));
    }

    void edit(Account by, int position, String text) {
        Item item = item(position);
        translations.editParagraph(
                by, article, item.paragraph(), item.key(), new ParagraphText(text, null, null, null));
    }

    SignOff approve(Account by, Item... items) {
        return reviews.signOff(by, article, new NewSignOff(List.of(items), "approve", null, null, true));
    }

    SignOff veto(Account by, Item... items) {
        return reviews.signOff(
                by, article, new NewSignOff(List.of(items), "request-changes", "Which June?", null, true));
    }

    static Fault fault(ThrowingCallable call) {
        Fault fault = catchThrowableOfType(Fault.class, call);
        assertThat(fault).isNotNull();
        return fault;
    }
}
