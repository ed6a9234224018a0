package dev.colophon.platform;

import dev.colophon.act.Document.Item;
import dev.colophon.article.ArticleChange;
import dev.colophon.article.ArticleFilter;
import dev.colophon.article.ArticleService;
import dev.colophon.check.NameDraft;
import dev.colophon.check.NameListService;
import dev.colophon.people.Account;
import dev.colophon.people.TokenService;
import dev.colophon.release.ReleaseRequest;
import dev.colophon.release.ReleaseService;
import dev.colophon.review.NewSignOff;
import dev.colophon.review.Review;
import dev.colophon.review.ReviewService;
import dev.colophon.review.RowFinding;
import dev.colophon.rules.SheetParagraph;
import dev.colophon.rules.Verdict;
import dev.colophon.translation.EditedText;
import dev.colophon.translation.IntakeService;
import dev.colophon.translation.NewParagraph;
import dev.colophon.translation.TranslationService;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The demo's articles, each at another point of its way, made once by the demo's people through the same services as
 * everything else. An article that is there already is left as it is.
 */
@Singleton
final class DemoArticles {
    /** After the people are there. */
    private static final int AFTER_PEOPLE = Interceptor.Priority.LIBRARY_BEFORE + 100;

    private final IntakeService intake;
    private final ArticleService articles;
    private final TranslationService translations;
    private final ReviewService reviews;
    private final ReleaseService releases;
    private final TokenService tokens;
    private final NameListService names;
    private final Clock clock;
    private final boolean wanted;

    DemoArticles(
            IntakeService intake,
            ArticleService articles,
            TranslationService translations,
            ReviewService reviews,
            ReleaseService releases,
            TokenService tokens,
            NameListService names,
            Clock clock,
            @ConfigProperty(name = "colophon.demo") boolean demo,
            @ConfigProperty(name = "colophon.demo.articles", defaultValue = "true") boolean wanted) {
        this.intake = intake;
        this.articles = articles;
        this.translations = translations;
        this.reviews = reviews;
        this.releases = releases;
        this.tokens = tokens;
        this.names = names;
        this.clock = clock;
        this.wanted = demo && wanted;
    }

    void start(@Observes @Priority(AFTER_PEOPLE) StartupEvent event) {
        if (wanted && make()) {
            handle();
        }
    }

    /** Makes those that are not there, and says whether any was made. */
    boolean make() {
        boolean battery = once("salt-battery", article -> {});
        boolean market = once("lantern-market", this::reviewHalf);
        boolean moss = once("glow-moss", this::signAll);
        boolean ferry = once("harbour-ferry", article -> {
            signAll(article);
            release(article);
        });
        return battery || market || moss || ferry;
    }

    /** What a desk does beside the record: who has which article until when, and how names are written. */
    private void handle() {
        Account chief = as("demo-chief");
        Instant now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        QuarkusTransaction.requiringNew().run(() -> {
            give(chief, "lantern-market", "demo-editor", now.plus(Duration.ofMinutes(98)));
            give(chief, "glow-moss", "demo-chief", now.plus(Duration.ofHours(4)));
            give(chief, "salt-battery", "demo-editor-2", now.plus(Duration.ofDays(1)));
            if (names.list(chief, "city").isEmpty()) {
                names.add(chief, name("등불시장", "Lantern Market", "Deungbul Market"));
                names.add(chief, name("소금섬", "Sogeum Island", "Salt Island"));
            }
        });
    }

    private void give(Account chief, String sample, String person, Instant due) {
        String external = DemoSample.read(sample).article().externalId();
        articles.list(chief, new ArticleFilter(null, null, null, null, external, null, 1))
                .forEach(article -> articles.change(
                        chief,
                        article.id(),
                        new ArticleChange(
                                Optional.of(due), null, null, List.of(as(person).id()), null, null)));
    }

    private static NameDraft name(String source, String target, String avoided) {
        return new NameDraft("city", "ko", "en", source, target, List.of(), List.of(avoided));
    }

    /** What is done with an article that was taken in and edited. */
    private interface Way {
        void go(UUID article);
    }

    private boolean once(String name, Way way) {
        DemoSample sample = DemoSample.read(name);
        return QuarkusTransaction.requiringNew().call(() -> {
            ArticleFilter same =
                    new ArticleFilter(null, null, null, null, sample.article().externalId(), null, 1);
            if (!articles.list(as("demo-editor"), same).isEmpty()) {
                return false;
            }
            way.go(edited(sample));
            return true;
        });
    }

    UUID edited(DemoSample sample) {
        UUID article = intake.receive(as("demo-editor"), sample.article(), sample.claimedDisclosure(), sample.machine())
                .id();
        String head = "m1";
        for (DemoSample.Edit edit : sample.edits()) {
            List<NewParagraph> text =
                    edit.paragraphs().stream().map(NewParagraph::of).toList();
            EditedText version = new EditedText(head, edit.note(), null, text);
            head = translations
                    .saveEdit(as(edit.editor()), article, version, head)
                    .label();
        }
        return article;
    }

    /** One reader is half through, another asked for a change at the paragraph that leaves something out. */
    private void reviewHalf(UUID article) {
        Review review = reviews.review(as("demo-reviewer"), article);
        List<SheetParagraph> paragraphs = signable(review);
        SheetParagraph doubtful = review.findings().stream()
                .filter(RowFinding::open)
                .flatMap(finding -> review.sheet().paragraph(finding.paragraph()).stream())
                .findFirst()
                .orElse(paragraphs.get(paragraphs.size() - 1));
        List<SheetParagraph> read = paragraphs.stream()
                .filter(paragraph -> !paragraph.equals(doubtful))
                .limit(paragraphs.size() / 2)
                .toList();
        give(article, "demo-reviewer", Verdict.APPROVE, read, null);
        give(
                article,
                "demo-reviewer-2",
                Verdict.REQUEST_CHANGES,
                List.of(doubtful),
                "The source has a figure here that the text leaves out.");
    }

    private void signAll(UUID article) {
        Review review = reviews.review(as("demo-reviewer"), article);
        review.findings().stream()
                .filter(RowFinding::open)
                .forEach(finding -> reviews.dismiss(
                        as("demo-reviewer"),
                        article,
                        finding.finding().digest(),
                        finding.paragraph(),
                        "Read against the source: it says the same in other words."));
        give(article, "demo-reviewer", Verdict.APPROVE, signable(review), null);
    }

    private void release(UUID article) {
        Account chief = as("demo-chief");
        String manifest = reviews.review(chief, article).sheet().manifestDigest();
        releases.release(chief, article, new ReleaseRequest(manifest, "first", null, null, null, null))
                .orThrow();
    }

    private void give(
            UUID article, String reviewer, Verdict verdict, List<SheetParagraph> paragraphs, @Nullable String comment) {
        List<Item> items = paragraphs.stream()
                .map(paragraph -> new Item(paragraph.lineage(), Objects.requireNonNull(paragraph.key())))
                .toList();
        reviews.signOff(as(reviewer), article, new NewSignOff(items, verdict.code(), comment, null, true));
    }

    private static List<SheetParagraph> signable(Review review) {
        return review.sheet().rows().stream()
                .flatMap(row -> row.paragraphs().stream())
                .filter(SheetParagraph::signable)
                .toList();
    }

    private Account as(String name) {
        return tokens.accept(name).orElseThrow(() -> new IllegalStateException("the demo has no " + name));
    }
}
