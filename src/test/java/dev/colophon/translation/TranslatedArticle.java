package dev.colophon.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colophon.act.Act;
import dev.colophon.article.ArticleService;
import dev.colophon.article.NewArticle;
import dev.colophon.article.Saved;
import dev.colophon.fault.Fault;
import dev.colophon.people.Account;
import dev.colophon.people.DeskRole;
import dev.colophon.people.TestAccounts;
import dev.colophon.people.TokenService;
import dev.colophon.rules.Standing;
import dev.colophon.text.Paragraph;
import dev.colophon.text.Role;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;

/** An article with its machine version, for tests of what happens to it then. */
abstract class TranslatedArticle {
    static final Act.Engine ENGINE =
            new Act.Engine("Tidewater", "tidewater-translate", null, "generative", null, Map.of(), null);

    @Inject
    TokenService tokens;

    @Inject
    ArticleService articles;

    @Inject
    TranslationService translations;

    @Inject
    StatementService statements;

    final Account dana = TestAccounts.person("Dana Whitlock", DeskRole.EDITOR);
    final Account joon = TestAccounts.person("Joon Seo", DeskRole.EDITOR);
    UUID article;

    @BeforeEach
    void a_translated_article() {
        article = received("여객선은 6월에 출항한다.", "요금은 2,500원이다.", "시장은 기뻐했다.");
        machine("The ferry will sail in June.", "The fare is 2,500 won.", "The mayor was glad.");
    }

    UUID received(String... source) {
        return articles.create(
                        dana,
                        new NewArticle(
                                null, "city", "ko", "en", "the Harbour Daily", null, null, List.of(), bodies(source)))
                .id();
    }

    void machine(String... text) {
        translations.receiveMachine(dana, article, new MachineText("s1", null, ENGINE, bodies(text)));
    }

    Saved save(Account by, String base, String... text) {
        List<NewParagraph> paragraphs =
                bodies(text).stream().map(NewParagraph::of).toList();
        return translations.saveEdit(by, article, new EditedText(base, null, null, paragraphs), base);
    }

    void edit(Account by, Standing seen, String text) {
        translations.editParagraph(by, article, seen.lineage(), key(seen), new ParagraphText(text, null, null, null));
    }

    static String key(Standing standing) {
        return java.util.Objects.requireNonNull(standing.key());
    }

    List<Standing> paragraphs() {
        return articles.record(article).paragraphs();
    }

    List<String> texts() {
        return paragraphs().stream().map(p -> p.content().text()).toList();
    }

    String head() {
        return articles.record(article).head().orElseThrow().label();
    }

    static List<Paragraph> bodies(String... texts) {
        return List.of(texts).stream()
                .map(text -> Paragraph.of(Role.BODY, text))
                .toList();
    }

    static void assertFault(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo(code));
    }
}
