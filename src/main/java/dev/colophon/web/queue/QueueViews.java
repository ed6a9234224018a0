package dev.colophon.web.queue;

import dev.colophon.people.Account;
import dev.colophon.people.DeskRole;
import dev.colophon.people.SavedView;
import dev.colophon.rules.Stage;
import dev.colophon.web.ChoiceView;
import dev.colophon.web.Languages;
import dev.colophon.web.LinkView;
import dev.colophon.web.Visit;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Lays the queue out: views with their counts, saved views, desks, groups by what articles need. */
@Singleton
class QueueViews {
    private final Visit visit;
    private final Clock clock;

    QueueViews(Visit visit, Clock clock) {
        this.visit = visit;
        this.clock = clock;
    }

    /**
     * What the page is laid out from.
     *
     * @param found articles that the words of the query mean
     */
    record Given(
            Account account,
            QueueQuery asked,
            List<QueueItem> found,
            int bounded,
            List<SavedView> saved,
            List<String> desks,
            List<ChoiceView> assignees,
            @Nullable String done) {}

    QueueView of(Given given) {
        QueueQuery asked = given.asked();
        List<QueueItem> there = QueueFilter.narrowed(asked, given.found());
        List<QueueItem> shown = there.stream()
                .filter(QueueFilter.in(asked))
                .sorted(QueueFilter.order(asked.sort(), visit.locale()))
                .toList();
        boolean mayAdd = given.account().holdsAnywhere(DeskRole.EDITOR, clock.instant());
        return new QueueView(
                asked,
                asked.query(),
                asked.cleared().address(),
                views(asked, there),
                given.saved().stream().map(view -> saved(view, given)).toList(),
                desks(given),
                groups(shown),
                shown.size(),
                there.size() - shown.size(),
                given.bounded(),
                next(given.found(), mayAdd),
                pairs(given),
                choices(given.desks(), asked.desk()),
                Arrays.stream(Stage.values())
                        .map(stage -> choice(stage.code(), asked.stage()))
                        .toList(),
                people(given),
                QueueQuery.DUES.stream().map(due -> choice(due, asked.due())).toList(),
                QueueQuery.SORTS.stream()
                        .map(sort -> choice(sort, asked.sort()))
                        .toList(),
                mayAdd ? given.assignees() : List.of(),
                mayAdd,
                given.done());
    }

    private static List<LinkView> views(QueueQuery asked, List<QueueItem> there) {
        return QueueQuery.VIEWS.stream()
                .map(code -> new LinkView(
                        code,
                        asked.inView(code).address(),
                        code.equals(asked.view()),
                        count(there, QueueFilter.in(asked.inView(code)))))
                .toList();
    }

    /** Counted from what is at hand; a view with words would have to be searched for. */
    private static SavedLink saved(SavedView view, Given given) {
        QueueQuery kept = QueueQuery.of(Parameters.of(view.query()));
        Integer count = kept.words().isEmpty() && given.asked().words().isEmpty()
                ? (Integer) count(QueueFilter.narrowed(kept, given.found()), QueueFilter.in(kept))
                : null;
        boolean current = kept.query().equals(given.asked().query());
        return new SavedLink(view.id(), view.name(), kept.address(), current, count);
    }

    private static List<LinkView> desks(Given given) {
        QueueQuery asked = given.asked();
        List<LinkView> links = new ArrayList<>();
        links.add(new LinkView(
                "", asked.atDesk("").address(), asked.desk().isEmpty(), count(given.found(), QueueFilter.in(asked))));
        for (String desk : given.desks()) {
            int count = count(
                    given.found(), QueueFilter.in(asked).and(item -> item.desk().equals(desk)));
            links.add(new LinkView(desk, asked.atDesk(desk).address(), desk.equals(asked.desk()), count));
        }
        return links;
    }

    private static List<QueueGroup> groups(List<QueueItem> items) {
        List<QueueGroup> groups = new ArrayList<>();
        for (String code : List.of("soon", "yours", "others", "done")) {
            List<QueueItem> in =
                    items.stream().filter(item -> group(item).equals(code)).toList();
            if (!in.isEmpty()) {
                groups.add(new QueueGroup(code, in));
            }
        }
        return groups;
    }

    private static String group(QueueItem item) {
        if (item.done()) {
            return "done";
        }
        DueView due = item.due();
        return due != null && !due.tone().isEmpty() ? "soon" : item.yours() ? "yours" : "others";
    }

    private NextView next(List<QueueItem> found, boolean mayAdd) {
        List<QueueItem> yours = found.stream()
                .filter(item -> item.waits() > 0)
                .sorted(QueueFilter.order("due", visit.locale()))
                .toList();
        if (!yours.isEmpty()) {
            int rows = yours.stream().mapToInt(QueueItem::waits).sum();
            return new NextView(
                    "yours", yours.size(), rows, "/a/" + yours.get(0).id() + "/review");
        }
        int reported = found.stream().mapToInt(item -> item.reported().size()).sum();
        if (reported > 0) {
            return new NextView("reported", reported, 0, "/mentions");
        }
        List<QueueItem> ready =
                found.stream().filter(item -> item.stage().equals("ready")).toList();
        if (!ready.isEmpty() && visit.reviews()) {
            return new NextView("ready", ready.size(), 0, "/a/" + ready.get(0).id() + "/release");
        }
        List<QueueItem> unedited = found.stream().filter(QueueItem::unedited).toList();
        if (!unedited.isEmpty()) {
            return new NextView(
                    "edit", unedited.size(), 0, "/a/" + unedited.get(0).id() + "/review");
        }
        int open = count(found, item -> !item.done());
        if (mayAdd) {
            return new NextView("add", open, 0, "/articles/new");
        }
        return visit.administers()
                ? new NextView("settings", open, 0, "/settings")
                : new NextView("wait", open, 0, null);
    }

    private List<ChoiceView> pairs(Given given) {
        Map<String, String> pairs = new TreeMap<>();
        given.found()
                .forEach(item -> pairs.put(
                        item.pair(), label(item.from().tag(), item.to().tag())));
        String asked = given.asked().pair();
        String[] tags = asked.split("-", 2);
        if (tags.length == 2) {
            pairs.putIfAbsent(asked, label(tags[0], tags[1]));
        }
        return pairs.entrySet().stream()
                .map(pair -> new ChoiceView(
                        pair.getKey(), pair.getValue(), pair.getKey().equals(asked)))
                .toList();
    }

    private String label(String from, String to) {
        return Languages.view(from, visit.locale()).name() + " → "
                + Languages.view(to, visit.locale()).name();
    }

    private List<ChoiceView> people(Given given) {
        Map<String, String> names = new TreeMap<>();
        given.found().forEach(item -> item.on().forEach((id, name) -> names.put(id.toString(), name)));
        return names.entrySet().stream()
                .map(entry -> new ChoiceView(
                        entry.getKey(),
                        entry.getValue(),
                        entry.getKey().equals(given.asked().who())))
                .sorted(ChoiceView.byLabel(visit.locale()))
                .toList();
    }

    private static List<ChoiceView> choices(List<String> values, String chosen) {
        return values.stream().map(value -> choice(value, chosen)).toList();
    }

    private static ChoiceView choice(String value, String chosen) {
        return new ChoiceView(value, value, value.equals(chosen));
    }

    private static int count(List<QueueItem> items, Predicate<QueueItem> which) {
        return (int) items.stream().filter(which).count();
    }
}
