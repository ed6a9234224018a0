package dev.colophon.review;

import dev.colophon.article.Article;
import dev.colophon.article.ArticleService;
import dev.colophon.fault.Fault;
import dev.colophon.people.Account;
import dev.colophon.proof.Ids;
import dev.colophon.text.Quotation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is said about an article while it is worked on; whoever may read the article may join in. */
@ApplicationScoped
public class CommentService {
    private static final int LONGEST = 4000;
    private static final int LONGEST_QUOTE = 500;

    /** Comments of an article, settled ones too: every page that is open on it reads them all. */
    static final int MOST = 2000;

    private final CommentRepository comments;
    private final ArticleService articles;
    private final MentionService mentions;
    private final Clock clock;

    CommentService(CommentRepository comments, ArticleService articles, MentionService mentions, Clock clock) {
        this.comments = comments;
        this.articles = articles;
        this.mentions = mentions;
        this.clock = clock;
    }

    /** Deletes what was said of paragraphs whose texts were erased, and what quotes them elsewhere on the article. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(UUID article, Collection<UUID> paragraphs, Quotation erased) {
        comments.of(article).stream()
                .filter(comment -> comment.paragraph != null && paragraphs.contains(comment.paragraph)
                        || erased.in(comment.body)
                        || comment.quote != null && erased.in(comment.quote))
                .forEach(comments::delete);
    }

    /**
     * Says something; whoever is meant by name is asked to answer, and what the caller was asked on the paragraph is answered.
     *
     * @param paragraph the lineage it is about, null for the whole article
     * @param quote the words of the paragraph that it speaks of, null for none
     * @throws Fault {@code comment-text}, {@code comment-quote}, {@code not-a-person}, {@code too-many-comments}
     */
    @Transactional
    public Comment add(Account by, UUID article, @Nullable UUID paragraph, String text, @Nullable String quote) {
        Article card = articles.article(by, article);
        demandPerson(by);
        if (text.isBlank() || text.length() > LONGEST) {
            throw ReviewFaults.invalid(
                    "comment-text", "/text", "Say something, in at most " + LONGEST + " characters.");
        }
        demandQuotable(paragraph, quote);
        if (comments.count("article", article) >= MOST) {
            throw ReviewFaults.tooManyComments(MOST);
        }
        CommentEntity comment = new CommentEntity();
        comment.id = Ids.v7(clock);
        comment.article = card.id();
        comment.paragraph = paragraph;
        comment.author = by.id();
        comment.body = text;
        comment.quote = quote;
        comment.writtenAt = clock.instant();
        comments.persist(comment);
        mentions.answer(by, article, paragraph);
        mentions.note(by, card, comment);
        return told(comment);
    }

    /** What was said, oldest first. */
    @Transactional
    public List<Comment> list(Account by, UUID article) {
        articles.article(by, article);
        Map<UUID, List<UUID>> meant = mentions.of(article);
        return comments.of(article).stream()
                .map(comment -> comment.comment(meant.getOrDefault(comment.id, List.of())))
                .toList();
    }

    /** One comment. */
    @Transactional
    public Comment comment(Account by, UUID article, UUID id) {
        return told(find(by, article, id));
    }

    /** Calls a comment settled; done twice it stays with who was first. */
    @Transactional
    public Comment resolve(Account by, UUID article, UUID id) {
        CommentEntity comment = find(by, article, id);
        demandPerson(by);
        if (comment.resolvedAt == null) {
            comment.resolvedAt = clock.instant();
            comment.resolvedBy = by.id();
            mentions.settle(id);
        }
        return told(comment);
    }

    /** Takes one's own words back. */
    @Transactional
    public void remove(Account by, UUID article, UUID id) {
        CommentEntity comment = find(by, article, id);
        if (!comment.author.equals(by.id())) {
            throw Fault.of(Fault.Kind.FORBIDDEN, "not-your-comment", "Only who wrote a comment removes it.");
        }
        comments.delete(comment);
    }

    private static void demandQuotable(@Nullable UUID paragraph, @Nullable String quote) {
        if (quote != null && (paragraph == null || quote.isBlank() || quote.length() > LONGEST_QUOTE)) {
            throw ReviewFaults.invalid(
                    "comment-quote",
                    "/quote",
                    "Quote some words of one paragraph, at most " + LONGEST_QUOTE + " characters.");
        }
    }

    private static void demandPerson(Account by) {
        if (!by.isPerson()) {
            throw Fault.of(Fault.Kind.FORBIDDEN, "not-a-person", "Only people comment.");
        }
    }

    private Comment told(CommentEntity comment) {
        return comment.comment(mentions.of(comment.article).getOrDefault(comment.id, List.of()));
    }

    private CommentEntity find(Account by, UUID article, UUID id) {
        articles.article(by, article);
        return comments.findByIdOptional(id)
                .filter(comment -> comment.article.equals(article))
                .orElseThrow(() -> Fault.of(Fault.Kind.NOT_FOUND, "comment-not-found", "There is no such comment."));
    }
}
