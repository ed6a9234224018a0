package dev.colophon.web.queue;

import dev.colophon.rules.Stage;
import dev.colophon.web.ChoiceView;
import dev.colophon.web.Languages;
import dev.colophon.web.LinkView;
import dev.colophon.web.Visit;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Lays the queue out: views with their counts, desks, groups by what articles need. */
@Singleton
class QueueViews {
    private static final List<String> VIEWS = List.of("all", "yours", "stale", "ready", "released");
    private static final Set<String> DONE = Set.of("released", "retracted");

    private final Visit visit;

    QueueViews(Visit visit) {
        this.visit = visit;
    }

    QueueView of(QueueQuery asked, List<QueueItem> found, List<String> desks, boolean mayAdd) {
        String view = VIEWS.contains(asked.view()) ? asked.view() : "all";
        List<QueueItem> there = found.stream()
                .filter(item -> asked.desk().isEmpty() || item.desk().equals(asked.desk()))
                .filter(item -> asked.stage().isEmpty() || item.stage().equals(asked.stage()))
                .toList();
        List<QueueItem> shown = there.stream().filter(in(view)).toList();
        return new QueueView(
                view,
                VIEWS.stream()
                        .map(code -> new LinkView(
                                code,
                                asked.with(code, asked.desk()).address(),
                                code.equals(view),
                                count(there, in(code))))
                        .toList(),
                desks(asked, found, desks),
                groups(shown),
                shown.size(),
                there.size() - shown.size(),
                asked.query(),
                stages(asked),
                languages(asked, found),
                asked.desk(),
                asked.narrows(),
                mayAdd);
    }

    private static Predicate<QueueItem> in(String view) {
        return switch (view) {
            case "yours" -> item -> item.waits() > 0;
            case "stale" -> item -> item.stale() > 0;
            case "ready" -> item -> item.stage().equals("ready");
            case "released" -> item -> DONE.contains(item.stage());
            default -> item -> true;
        };
    }

    private static List<LinkView> desks(QueueQuery asked, List<QueueItem> found, List<String> desks) {
        List<LinkView> links = new ArrayList<>();
        links.add(new LinkView(
                "", asked.with(asked.view(), "").address(), asked.desk().isEmpty(), found.size()));
        for (String desk : desks) {
            int count = count(found, item -> item.desk().equals(desk));
            links.add(new LinkView(desk, asked.with(asked.view(), desk).address(), desk.equals(asked.desk()), count));
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
        if (DONE.contains(item.stage())) {
            return "done";
        }
        DueView due = item.due();
        return due != null && !due.tone().isEmpty() ? "soon" : item.waits() > 0 ? "yours" : "others";
    }

    private static List<ChoiceView> stages(QueueQuery asked) {
        return Arrays.stream(Stage.values())
                .map(stage -> new ChoiceView(stage.code(), "", stage.code().equals(asked.stage())))
                .toList();
    }

    private List<ChoiceView> languages(QueueQuery asked, List<QueueItem> found) {
        Set<String> tags = new TreeSet<>();
        found.forEach(item -> tags.addAll(List.of(item.from().tag(), item.to().tag())));
        tags.add(asked.anyLanguage());
        tags.remove("");
        return tags.stream()
                .map(tag -> new ChoiceView(
                        tag, Languages.view(tag, visit.locale()).name(), tag.equals(asked.anyLanguage())))
                .toList();
    }

    private static int count(List<QueueItem> items, Predicate<QueueItem> which) {
        return (int) items.stream().filter(which).count();
    }
}
