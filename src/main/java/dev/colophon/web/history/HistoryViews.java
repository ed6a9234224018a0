package dev.colophon.web.history;

import dev.colophon.act.Act;
import dev.colophon.act.Chains;
import dev.colophon.act.Recorded;
import dev.colophon.ledger.LedgerService;
import dev.colophon.people.Account;
import dev.colophon.people.PersonService;
import dev.colophon.review.Review;
import dev.colophon.web.Heads;
import dev.colophon.web.LinkView;
import dev.colophon.web.People;
import dev.colophon.web.Visit;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Lays the history page out. */
@Singleton
class HistoryViews {
    private static final List<String> KINDS = List.of("all", "versions", "sign-offs", "releases", "other");

    private final Heads heads;
    private final LedgerService ledger;
    private final PersonService persons;
    private final Visit visit;

    HistoryViews(Heads heads, LedgerService ledger, PersonService persons, Visit visit) {
        this.heads = heads;
        this.ledger = ledger;
        this.persons = persons;
        this.visit = visit;
    }

    HistoryView of(Account account, Review review, String asked) {
        String kind = KINDS.contains(asked) ? asked : "all";
        List<Recorded> acts = ledger.chain(Chains.article(review.article().id()));
        EventViews events = new EventViews(review, people(account, acts), this::told);
        Map<LocalDate, List<EventView>> days = new LinkedHashMap<>();
        for (int n = acts.size() - 1; n >= 0; n--) {
            Recorded act = acts.get(n);
            if (kind.equals("all") || kind.equals(kind(act.act()))) {
                days.computeIfAbsent(LocalDate.ofInstant(act.recordedAt(), visit.zone()), day -> new ArrayList<>())
                        .add(events.of(act));
            }
        }
        return new HistoryView(
                heads.of(review, "history"),
                KINDS.stream()
                        .map(code -> new LinkView(code, "?kind=" + code, code.equals(kind), count(acts, code)))
                        .toList(),
                days.values().stream()
                        .map(list -> new DayView(list.get(0).at(), list))
                        .toList(),
                acts.size());
    }

    private People people(Account account, List<Recorded> acts) {
        Set<UUID> actors = new HashSet<>();
        acts.forEach(act -> {
            actors.add(act.actor().person());
            actors.add(act.actor().ref());
        });
        return new People(persons.names(actors), account.id());
    }

    private String told(String commitment) {
        return ledger.opened(commitment).map(value -> value.asText()).orElse("—");
    }

    private static int count(List<Recorded> acts, String kind) {
        return (int) acts.stream()
                .filter(act -> kind.equals("all") || kind.equals(kind(act.act())))
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
