package dev.colophon.web.review;

import dev.colophon.article.Article;
import dev.colophon.people.Account;
import dev.colophon.people.PersonService;
import dev.colophon.review.Comment;
import dev.colophon.review.CommentService;
import dev.colophon.review.Mentioned;
import dev.colophon.rules.SheetParagraph;
import dev.colophon.rules.SheetRow;
import dev.colophon.rules.SourceParagraph;
import dev.colophon.web.Formats;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was said about the rows of an article. */
@Singleton
class Threads {
    private final CommentService comments;
    private final PersonService persons;

    Threads(CommentService comments, PersonService persons) {
        this.comments = comments;
        this.persons = persons;
    }

    Of of(Account account, Article article) {
        List<Comment> said = comments.list(account, article.id());
        Set<UUID> named = said.stream()
                .flatMap(comment -> Stream.concat(Stream.of(comment.author()), comment.mentions().stream()))
                .collect(Collectors.toSet());
        return new Of(account, article, said, persons.names(named));
    }

    /** The comments of one article for one reader. */
    static final class Of {
        private final Account account;
        private final Article article;
        private final List<Comment> said;
        private final Map<UUID, String> names;

        private Of(Account account, Article article, List<Comment> said, Map<UUID, String> names) {
            this.account = account;
            this.article = article;
            this.said = said;
            this.names = names;
        }

        List<Comment> on(SheetRow row) {
            Set<UUID> lineages =
                    row.paragraphs().stream().map(SheetParagraph::lineage).collect(Collectors.toSet());
            return said.stream()
                    .filter(comment -> comment.paragraph() != null && lineages.contains(comment.paragraph()))
                    .toList();
        }

        ThreadView thread(SheetRow row) {
            List<Comment> on = on(row);
            if (on.isEmpty()) {
                return ThreadView.NOTHING;
            }
            int open = (int)
                    on.stream().filter(comment -> comment.resolvedAt() == null).count();
            return new ThreadView(on.stream().map(comment -> said(comment, row)).toList(), open);
        }

        private static boolean isOfSource(@Nullable String quote, SheetRow row) {
            return quote != null
                    && row.source().stream()
                            .map(SourceParagraph::content)
                            .anyMatch(
                                    content -> content != null && content.text().contains(quote));
        }

        private ThreadView.Said said(Comment comment, SheetRow row) {
            String name = names.getOrDefault(comment.author(), "—");
            return new ThreadView.Said(
                    comment.id(),
                    Formats.initials(name),
                    name,
                    comment.author().equals(account.id()),
                    comment.at(),
                    comment.quote(),
                    isOfSource(comment.quote(), row) ? article.sourceLanguage() : article.targetLanguage(),
                    stretches(
                            comment.text(),
                            comment.mentions().stream()
                                    .map(names::get)
                                    .filter(Objects::nonNull)
                                    .toList()),
                    comment.resolvedAt() != null);
        }
    }

    /** Cuts a comment at the names it mentions. */
    static List<ThreadView.Stretch> stretches(String text, Collection<String> known) {
        List<ThreadView.Stretch> stretches = new ArrayList<>();
        int plain = 0;
        for (Mentioned.Place place : Mentioned.in(text, known)) {
            add(stretches, text.substring(plain, place.start()), false);
            plain = place.end();
            add(stretches, text.substring(place.start(), plain), true);
        }
        add(stretches, text.substring(plain), false);
        return stretches;
    }

    private static void add(List<ThreadView.Stretch> stretches, String text, boolean mention) {
        if (!text.isEmpty()) {
            stretches.add(new ThreadView.Stretch(text, mention));
        }
    }
}
