package dev.colophon.web.queue;

import dev.colophon.article.Article;
import dev.colophon.people.Account;
import dev.colophon.review.Looked;
import dev.colophon.review.Review;
import dev.colophon.rules.ArticleVersion;
import dev.colophon.rules.Progress;
import dev.colophon.rules.Sheet;
import dev.colophon.rules.Stage;
import dev.colophon.rules.State;
import dev.colophon.web.Languages;
import dev.colophon.web.People;
import dev.colophon.web.PersonView;
import dev.colophon.web.Reader;
import dev.colophon.web.Sheets;
import dev.colophon.web.Strip;
import dev.colophon.web.Visit;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Articles as the queue lists them. */
@Singleton
class QueueItems {
    private static final Duration HOT = Duration.ofMinutes(30);
    private static final Duration SOON = Duration.ofHours(2);
    private static final int FACES = 4;

    private final Sheets sheets;
    private final Visit visit;
    private final Clock clock;

    QueueItems(Sheets sheets, Visit visit, Clock clock) {
        this.sheets = sheets;
        this.visit = visit;
        this.clock = clock;
    }

    /**
     * The article for one reader.
     *
     * @param looked when they last looked at it, null where they never did
     */
    QueueItem of(Account account, Article article, @Nullable Looked looked) {
        Review judged = sheets.of(article);
        Sheet sheet = judged.sheet();
        Reader reader = sheets.reader(account, judged);
        Progress progress = sheet.progress();
        People people = sheets.people(account, judged);
        Set<UUID> on = on(judged);
        String sourceTitle = article.sourceTitle();
        boolean translated = sheet.record().target().isPresent();
        return new QueueItem(
                article.id(),
                translated || sourceTitle == null ? article.title() : sourceTitle,
                Languages.view(article.targetLanguage(), visit.locale()),
                translated ? sourceTitle : null,
                Languages.view(article.sourceLanguage(), visit.locale()),
                article.desk(),
                sheet.stage().code(),
                pips(sheet.stage(), progress),
                Strip.segments(sheet, 0),
                Strip.signed(sheet),
                Strip.rows(sheet),
                (int) sheet.rows().stream().filter(reader::isWaitedFor).count(),
                visit.reportedIn(article.id()),
                reader.isEditor() && isEditing(account.id(), judged),
                reader.isEditor() && isUnedited(sheet),
                (int) sheet.rows().stream()
                        .filter(row -> row.state() == State.STALE)
                        .count(),
                QueueChips.of(judged, looked),
                faces(people, on),
                names(people, on),
                article.urgency(),
                due(article.dueAt()));
    }

    private static boolean isUnedited(Sheet sheet) {
        return sheet.record().versions(ArticleVersion.Kind.EDITED).isEmpty()
                && sheet.record().releases().isEmpty();
    }

    /** Assigned to it, or the last to have edited it. */
    private static boolean isEditing(UUID person, Review judged) {
        return judged.article().assignees().contains(person)
                || judged.sheet()
                        .record()
                        .head()
                        .filter(head -> head.kind() == ArticleVersion.Kind.EDITED)
                        .map(head -> head.recorded().actor().person().equals(person))
                        .orElse(false);
    }

    private static int pips(Stage stage, Progress progress) {
        return switch (stage) {
            case DRAFT -> 1;
            case IN_REVIEW -> progress.signed() + progress.carried() + progress.partlySigned() == 0 ? 2 : 3;
            case CORRECTING -> 3;
            case READY -> 4;
            case RELEASED -> 5;
            case RETRACTED, SOURCE_WITHDRAWN -> 0;
        };
    }

    /** Whom it was given to, who wrote, who signed. */
    private static Set<UUID> on(Review judged) {
        Set<UUID> on = new LinkedHashSet<>(judged.article().assignees());
        judged.sheet().record().versions().stream()
                .map(version -> version.recorded().actor())
                .forEach(actor -> on.add(actor.person()));
        judged.sheet().record().signOffs().forEach(given -> on.add(given.person()));
        return on;
    }

    private static List<PersonView> faces(People people, Set<UUID> on) {
        return on.stream()
                .filter(person -> people.names().containsKey(person))
                .limit(FACES)
                .map(people::view)
                .toList();
    }

    private static Map<UUID, String> names(People people, Set<UUID> on) {
        Map<UUID, String> names = new LinkedHashMap<>();
        on.stream()
                .filter(person -> people.names().containsKey(person))
                .forEach(person -> names.put(person, people.name(person)));
        return names;
    }

    private @Nullable DueView due(@Nullable Instant at) {
        if (at == null) {
            return null;
        }
        Duration left = Duration.between(clock.instant(), at);
        String tone = left.compareTo(HOT) < 0 ? "hot" : left.compareTo(SOON) < 0 ? "soon" : "";
        LocalDate today = LocalDate.ofInstant(clock.instant(), visit.zone());
        int days = (int) ChronoUnit.DAYS.between(today, LocalDate.ofInstant(at, visit.zone()));
        String unit = left.isNegative()
                ? "over"
                : left.compareTo(Duration.ofHours(1)) < 0
                        ? "minutes"
                        : left.compareTo(SOON) < 0 ? "hours" : days == 0 ? "today" : days == 1 ? "tomorrow" : "days";
        return new DueView(at, tone, unit, (int) left.toHours(), left.toMinutesPart(), days);
    }
}
