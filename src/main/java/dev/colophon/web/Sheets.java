package dev.colophon.web;

import dev.colophon.article.Access;
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
    private final Visit visit;
    private final Clock clock;

    Sheets(SheetService sheets, PersonService persons, Visit visit, Clock clock) {
        this.sheets = sheets;
        this.persons = persons;
        this.visit = visit;
        this.clock = clock;
    }

    public Review of(Account account, UUID article) {
        return sheets.review(account, article);
    }

    /** The article for who may edit it; others are refused before they write. */
    public Review toEdit(Account account, UUID article) {
        Review judged = sheets.review(account, article);
        Access.toEdit(account, judged.article().desk(), clock.instant());
        return judged;
    }

    public Review of(Article article) {
        return sheets.review(article);
    }

    public Reader reader(Account account, Review judged) {
        return new Reader(
                account,
                judged.sheet(),
                judged.article().desk(),
                clock.instant(),
                visit.askedOn(judged.article().id()));
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
