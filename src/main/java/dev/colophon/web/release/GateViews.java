package dev.colophon.web.release;

import dev.colophon.act.Document;
import dev.colophon.release.Blocker;
import dev.colophon.release.Gate;
import dev.colophon.review.Review;
import dev.colophon.web.People;
import dev.colophon.web.RowPlace;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The conditions of release, open ones first, and the clauses of the disclosure line with what each follows from. */
@Singleton
class GateViews {
    /** Conditions that are told even where they are met. */
    private static final List<String> ALWAYS = List.of(
            "no-target-version",
            "paragraph-unreviewed",
            "paragraph-partly-signed",
            "paragraph-stale",
            "paragraph-changes-requested",
            "no-against-source",
            "signer-missing",
            "finding-open",
            "source-withdrawn",
            "record-unverified");

    List<GateView> of(Review review, Gate gate, People people) {
        Map<String, List<Blocker>> open = new LinkedHashMap<>();
        gate.blockers()
                .forEach(blocker -> open.computeIfAbsent(blocker.code(), code -> new ArrayList<>())
                        .add(blocker));
        List<GateView> views = new ArrayList<>();
        open.forEach((code, blockers) -> views.add(open(review, people, code, blockers)));
        MetGates met = new MetGates(review, people);
        Document.Policy policy = review.sheet().policy();
        ALWAYS.stream()
                .filter(code -> !open.containsKey(code))
                .filter(code -> policy.againstSource() || !code.equals("no-against-source"))
                .filter(code -> !policy.signers().isEmpty() || !code.equals("signer-missing"))
                .forEach(code -> views.add(met.of(code)));
        return views;
    }

    private static GateView open(Review review, People people, String code, List<Blocker> blockers) {
        Set<String> rows = new LinkedHashSet<>();
        String place = null;
        for (Blocker blocker : blockers) {
            if (blocker.row() != null) {
                RowPlace row = RowPlace.of(review.sheet(), blocker.row());
                rows.add(row.label().equals("H") ? "H" : "¶" + row.label());
                place = place == null ? address(review, row) : place;
            }
        }
        return new GateView(
                code, true, blockers.size(), List.copyOf(rows), "", asked(review, people, code), null, place);
    }

    /** Who asked for the changes that are still open. */
    private static String asked(Review review, People people, String code) {
        return code.equals("paragraph-changes-requested")
                ? review.sheet().rows().stream()
                        .flatMap(row -> row.paragraphs().stream())
                        .flatMap(paragraph -> paragraph.vetoes().stream())
                        .map(veto -> people.name(veto.signOff().person()))
                        .distinct()
                        .collect(Collectors.joining(", "))
                : "";
    }

    private static String address(Review review, RowPlace row) {
        return "/a/" + review.article().id() + "/review?view=side" + row.suffix();
    }

    /** Why the line says what it says. */
    List<ClauseView> clauses(Gate.Why why) {
        Document.DisclosureFacts facts = why.facts();
        List<ClauseView> clauses = new ArrayList<>();
        if (!facts.rule().equals("human")) {
            String engines = String.join(
                    ", ",
                    why.engines().stream()
                            .map(engine -> engine.provider() + " " + engine.model())
                            .toList());
            clauses.add(new ClauseView(facts.generative() ? "generative" : "machine", List.of(engines)));
        }
        clauses.add(0, new ClauseView("from", List.of(why.sourcePublication())));
        String fact = fact(facts);
        if (fact != null) {
            clauses.add(new ClauseView(fact, List.of(Integer.toString(facts.signed()), Integer.toString(facts.of()))));
        }
        clauses.add(new ClauseView("staff", List.of(why.publication())));
        return clauses;
    }

    private static @Nullable String fact(Document.DisclosureFacts facts) {
        return switch (facts.rule()) {
            case "human" -> "none";
            case "unreviewed" -> "unsigned";
            case "partly" -> "part";
            case "from-draft" -> "draft";
            case "edited" -> "edited";
            case "reviewed" -> "reviewed";
            default -> null;
        };
    }
}
