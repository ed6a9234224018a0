package dev.colophon.web.release;

import dev.colophon.review.Review;
import dev.colophon.rules.ArticleVersion;
import dev.colophon.rules.Sheet;
import dev.colophon.rules.SignOff;
import dev.colophon.web.People;
import dev.colophon.web.Strip;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a condition that is met rests on, told beside it. */
final class MetGates {
    private final Review review;
    private final Sheet sheet;
    private final People people;

    MetGates(Review review, People people) {
        this.review = review;
        this.sheet = review.sheet();
        this.people = people;
    }

    GateView of(String code) {
        return switch (code) {
            case "no-target-version" -> version(code, sheet.record().target());
            case "source-withdrawn" -> version(code, sheet.record().source());
            case "paragraph-unreviewed" ->
                met(code, Strip.signed(sheet) + "/" + Strip.rows(sheet), names(approvals()), null);
            case "no-against-source" ->
                met(
                        code,
                        "",
                        names(approvals()
                                .filter(given ->
                                        given.againstSource(review.article().sourceLanguage()))),
                        null);
            case "finding-open" ->
                met(code, Integer.toString(sheet.record().dismissals().size()), "", null);
            case "record-unverified" ->
                met(code, "", "", "/a/" + review.article().id() + "/audit");
            default -> met(code, "", "", null);
        };
    }

    private GateView version(String code, Optional<ArticleVersion> version) {
        return version.map(there -> new GateView(
                        code,
                        false,
                        0,
                        List.of(),
                        there.label(),
                        people.name(there.recorded().actor().person()),
                        there.recorded().recordedAt(),
                        null))
                .orElseGet(() -> met(code, "", "", null));
    }

    private static GateView met(String code, String fact, String names, @Nullable String place) {
        return new GateView(code, false, 0, List.of(), fact, names, null, place);
    }

    private Stream<SignOff> approvals() {
        return sheet.record().signOffs().stream()
                .filter(given -> given.approves() && !given.standing().isEmpty());
    }

    private String names(Stream<SignOff> given) {
        return given.map(SignOff::person).distinct().map(people::name).collect(Collectors.joining(", "));
    }
}
