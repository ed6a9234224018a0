package dev.colophon.web.history;

import dev.colophon.act.Act;
import dev.colophon.act.ArticleHistory;
import dev.colophon.act.Recorded;
import dev.colophon.ledger.LedgerService;
import dev.colophon.people.Account;
import dev.colophon.people.ClientService;
import dev.colophon.people.PersonService;
import dev.colophon.review.Comment;
import dev.colophon.review.CommentService;
import dev.colophon.review.Review;
import dev.colophon.rules.ArticleVersion;
import dev.colophon.rules.Lapses;
import dev.colophon.rules.Sheet;
import dev.colophon.rules.SheetRow;
import dev.colophon.web.ChoiceView;
import dev.colophon.web.Heads;
import dev.colophon.web.LinkView;
import dev.colophon.web.People;
import dev.colophon.web.Strip;
import dev.colophon.web.Visit;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Lays the history page out: acts of the record and what was said beside it, newest first. */
@Singleton
class HistoryViews {
    private final Heads heads;
    private final LedgerService ledger;
    private final CommentService comments;
    private final PersonService persons;
    private final ClientService clients;
    private final Visit visit;

    HistoryViews(
            Heads heads,
            LedgerService ledger,
            CommentService comments,
            PersonService persons,
            ClientService clients,
            Visit visit) {
        this.heads = heads;
        this.ledger = ledger;
        this.comments = comments;
        this.persons = persons;
        this.clients = clients;
        this.visit = visit;
    }

    /** An event with what it is filtered by. */
    private record Entry(String kind, UUID person, EventView view) {}

    HistoryView of(Account account, Review review, HistoryQuery asked) {
        ArticleHistory history = ledger.history(review.article().id());
        List<Recorded> acts = history.acts();
        List<Comment> said = comments.list(account, review.article().id());
        People people = people(account, acts, said);
        List<Entry> all = entries(review, people, history, said);
        List<Entry> there = all.stream()
                .filter(entry -> asked.who().isEmpty()
                        || asked.who().equals(entry.person().toString()))
                .filter(entry -> asked.row().isEmpty() || labels(entry.view()).contains(asked.row()))
                .toList();
        return new HistoryView(
                heads.of(review, "history"),
                asked.kind(),
                HistoryQuery.KINDS.stream()
                        .map(code ->
                                new LinkView(code, asked.address(code), code.equals(asked.kind()), count(there, code)))
                        .toList(),
                people(all, people, asked),
                rows(review.sheet(), asked),
                asked.narrows(),
                compare(review),
                days(there.stream()
                        .filter(entry ->
                                asked.kind().equals("all") || asked.kind().equals(entry.kind()))
                        .map(Entry::view)
                        .toList()));
    }

    private List<Entry> entries(Review review, People people, ArticleHistory history, List<Comment> said) {
        EventViews events = new EventViews(review, people, this::told);
        Map<Long, Map<UUID, Integer>> lapses =
                Lapses.of(history, review.sheet().record(), review.policy().document());
        List<Entry> entries = new ArrayList<>();
        history.acts().forEach(act -> {
            UUID person = act.actor().person();
            entries.add(new Entry(kind(act.act()), person, events.of(act)));
            Map<UUID, Integer> lost = lapses.get(act.seq());
            if (lost != null) {
                entries.add(new Entry("sign-offs", person, events.lapsed(act, lost)));
            }
        });
        said.forEach(comment -> entries.add(new Entry("comments", comment.author(), events.of(comment))));
        entries.sort(Comparator.comparing((Entry entry) -> entry.view().at()));
        Collections.reverse(entries);
        return entries;
    }

    private List<DayView> days(List<EventView> events) {
        Map<LocalDate, List<EventView>> days = new LinkedHashMap<>();
        events.forEach(
                event -> days.computeIfAbsent(LocalDate.ofInstant(event.at(), visit.zone()), day -> new ArrayList<>())
                        .add(event));
        return days.values().stream()
                .map(list -> new DayView(list.get(0).at(), list))
                .toList();
    }

    private static List<String> labels(EventView event) {
        return List.of(event.rows().replace("¶", "").split(", "));
    }

    private People people(Account account, List<Recorded> acts, List<Comment> said) {
        Set<UUID> actors = new HashSet<>();
        acts.forEach(act -> {
            actors.add(act.actor().person());
            actors.add(act.actor().ref());
        });
        said.forEach(comment -> actors.add(comment.author()));
        Map<UUID, String> names = new HashMap<>(persons.names(actors));
        names.putAll(clients.names(actors));
        return new People(names, account.id());
    }

    private List<ChoiceView> people(List<Entry> all, People people, HistoryQuery asked) {
        return all.stream()
                .map(Entry::person)
                .distinct()
                .filter(person -> people.names().containsKey(person))
                .map(person -> new ChoiceView(
                        person.toString(),
                        people.name(person),
                        person.toString().equals(asked.who())))
                .sorted(ChoiceView.byLabel(visit.locale()))
                .toList();
    }

    private static List<ChoiceView> rows(Sheet sheet, HistoryQuery asked) {
        return sheet.rows().stream()
                .filter(row -> row.number() > 0)
                .map((SheetRow row) -> Strip.label(sheet, row))
                .distinct()
                .map(label -> new ChoiceView(label, label, label.equals(asked.row())))
                .toList();
    }

    private static String compare(Review review) {
        List<ArticleVersion> edited = review.sheet().record().versions(ArticleVersion.Kind.EDITED);
        if (edited.isEmpty()) {
            return "";
        }
        ArticleVersion last = edited.get(edited.size() - 1);
        String base = last.document().basedOn();
        return base == null ? "" : "/a/" + review.article().id() + "/review?from=" + base + "&to=" + last.label();
    }

    private String told(String commitment) {
        return ledger.opened(commitment).map(value -> value.asText()).orElse("—");
    }

    private static int count(List<Entry> entries, String kind) {
        return (int) entries.stream()
                .filter(entry -> kind.equals("all") || kind.equals(entry.kind()))
                .count();
    }

    private static String kind(Act act) {
        if (act instanceof Act.SourceReceived || act instanceof Act.MachineReceived || act instanceof Act.EditSaved) {
            return "versions";
        }
        if (act instanceof Act.SignOffGiven
                || act instanceof Act.SignOffWithdrawn
                || act instanceof Act.SignOffCleared
                || act instanceof Act.ParagraphWaived) {
            return "sign-offs";
        }
        return act instanceof Act.Released || act instanceof Act.ReleaseRefused || act instanceof Act.GateOverridden
                ? "releases"
                : "other";
    }
}
