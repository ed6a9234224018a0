package dev.colophon.web;

import dev.colophon.article.Article;
import dev.colophon.people.Account;
import dev.colophon.people.PersonService;
import dev.colophon.review.Review;
import dev.colophon.review.SheetService;
import dev.colophon.rules.SheetParagraph;
import dev.colophon.rules.SheetRow;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Review articles and the names of those who worked on them. */
@Singleton
public class Sheets {
    private final SheetService sheets;
    private final PersonService persons;
    private final Clock clock;

    Sheets(SheetService sheets, PersonService persons, Clock clock) {
        this.sheets = sheets;
        this.persons = persons;
        this.clock = clock;
    }

    public Review of(Account account, UUID article) {
        return sheets.review(account, article);
    }

    public Review of(Article article) {
        return sheets.review(article);
    }

    public Reader reader(Account account, Review judged) {
        return new Reader(account, judged.sheet(), judged.article().desk(), clock.instant());
    }

    /** Names of everybody the sheet speaks of. */
    public People people(Account account, Review judged) {
        Set<UUID> persons = new HashSet<>(judged.article().assignees());
        judged.sheet()
                .record()
                .versions()
                .forEach(version -> persons.add(version.recorded().actor().person()));
        judged.sheet().record().signOffs().forEach(given -> persons.add(given.person()));
        judged.sheet()
                .record()
                .dismissals()
                .forEach(dismissal -> persons.add(dismissal.actor().person()));
        for (SheetRow row : judged.sheet().rows()) {
            for (SheetParagraph paragraph : row.paragraphs()) {
                persons.addAll(paragraph.changers());
            }
        }
        return new People(this.persons.names(persons), account.id());
    }
}
