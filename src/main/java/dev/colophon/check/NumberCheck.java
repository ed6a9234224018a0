package dev.colophon.check;

import dev.colophon.check.Finding.Severity;
import dev.colophon.check.Finding.Span;
import dev.colophon.check.Quantity.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Numbers that differ between source, machine and edit. Each number of the source is looked for in the text by value, in
 * whatever form it is written; what finds no partner on either side is set against each other. Without a source the
 * machine's numbers are held against.
 */
final class NumberCheck {
    private static final Pattern COUNT =
            Pattern.compile("two|three|four|five|six|seven|eight|nine|ten|eleven|twelve", Pattern.CASE_INSENSITIVE);

    /** Numbers of a column up to which they are set against each other: a paragraph full of them has fifty. */
    private static final int MOST = 300;

    private final Row row;
    private final List<Quantity> reference;
    private final List<Quantity> target;
    private final List<Quantity> witness;
    private final List<Finding> findings = new ArrayList<>();

    private NumberCheck(Row row, boolean bySource) {
        this.row = row;
        this.witness = NumberReader.read(row.witness(), row.targetLanguage());
        this.reference = bySource ? NumberReader.read(row.source(), row.sourceLanguage()) : witness;
        this.target = NumberReader.read(row.target(), row.targetLanguage());
    }

    static List<Finding> run(Row row) {
        boolean bySource = !row.source().isEmpty();
        boolean comparable = bySource
                ? NumberReader.knows(row.sourceLanguage())
                : !row.witness().isEmpty();
        if (!comparable
                || !NumberReader.knows(row.targetLanguage())
                || row.target().isEmpty()) {
            return List.of();
        }
        NumberCheck check = new NumberCheck(row, bySource);
        boolean many = Stream.of(check.reference, check.target, check.witness).anyMatch(column -> column.size() > MOST);
        return many ? List.of(row.unchecked()) : check.findings(bySource);
    }

    private List<Finding> findings(boolean bySource) {
        Readings inTarget = new Readings(target);
        Readings inReference = new Readings(reference);
        List<Quantity> unmatched = reference.stream()
                .filter(quantity -> quantity.firm() && !inTarget.has(quantity))
                .toList();
        List<Quantity> unexplained = target.stream()
                .filter(quantity -> (quantity.firm() || isCount(quantity)) && !inReference.has(quantity))
                .toList();
        return unmatched.isEmpty() && unexplained.isEmpty() ? List.of() : judged(unmatched, unexplained, bySource);
    }

    private List<Finding> judged(List<Quantity> unmatched, List<Quantity> unexplained, boolean bySource) {
        Leniency leniency = new Leniency(bySource ? row.source() : row.witness(), row.target());
        List<Quantity> rounded =
                target.stream().filter(leniency::saysItIsRounded).toList();
        List<Quantity> lost = unmatched.stream()
                .filter(quantity -> rounded.stream().noneMatch(other -> Leniency.isRounded(quantity, other)))
                .toList();
        List<Quantity> appeared = unexplained.stream()
                .filter(quantity -> !rounded.contains(quantity)
                        || reference.stream().noneMatch(other -> Leniency.isRounded(other, quantity)))
                .toList();
        List<Quantity> left = new ArrayList<>(appeared);
        for (Quantity quantity : lost) {
            Optional<Quantity> counterpart = counterpart(quantity, left, leniency);
            counterpart.ifPresentOrElse(
                    other -> differs(quantity, other, left, bySource), () -> missing(quantity, leniency, bySource));
        }
        left.stream()
                .filter(quantity -> quantity.firm() && quantity.kind() != Kind.MONTH && !leniency.excuses(quantity))
                .forEach(this::unsupported);
        return findings;
    }

    /** Every reading of a column's quantities. */
    private record Readings(Set<String> keys) {
        Readings(List<Quantity> quantities) {
            this(quantities.stream()
                    .flatMap(quantity -> quantity.keys().stream())
                    .collect(Collectors.toSet()));
        }

        boolean has(Quantity quantity) {
            return quantity.keys().stream().anyMatch(keys::contains);
        }
    }

    /** A small number as a word may be the wrong count, except "one", which is mostly no number. */
    private static boolean isCount(Quantity quantity) {
        return quantity.kind() == Kind.NUMBER
                && COUNT.matcher(quantity.span().text()).matches();
    }

    /** What stands in its place: of the same kind, best with the same figures, else the next in the text. */
    private static Optional<Quantity> counterpart(Quantity lost, List<Quantity> appeared, Leniency leniency) {
        return appeared.stream()
                .filter(other -> other.mayReplace(lost) && !leniency.isConversion(other))
                .filter(other -> other.kind() == lost.kind() || !leniency.excuses(other))
                .filter(other -> lost.isSmall() ? other.isNear(lost) : other.firm())
                .min(Comparator.comparing((Quantity other) -> !other.figures().equals(lost.figures()))
                        .thenComparing(other -> other.kind() != lost.kind())
                        .thenComparing(other -> !other.firm()));
    }

    private void differs(Quantity lost, Quantity counterpart, List<Quantity> left, boolean bySource) {
        left.remove(counterpart);
        Severity severity = counterpart.firm() && bySource ? Severity.ERROR : Severity.WARNING;
        report(FindingCode.NUMBER_DIFFERS, severity, lost, List.of(counterpart), bySource);
    }

    private void missing(Quantity lost, Leniency leniency, boolean bySource) {
        if (lost.matters() && !leniency.excusesLoss(lost)) {
            report(FindingCode.NUMBER_MISSING, Severity.WARNING, lost, List.of(), bySource);
        }
    }

    private void unsupported(Quantity quantity) {
        List<Span> inMachine = inMachine(List.of(quantity));
        findings.add(row.finding(
                FindingCode.NUMBER_UNSUPPORTED, Severity.WARNING, List.of(), inMachine, List.of(quantity.span())));
    }

    private void report(FindingCode code, Severity severity, Quantity lost, List<Quantity> instead, boolean bySource) {
        List<Span> inMachine =
                inMachine(Stream.concat(Stream.of(lost), instead.stream()).toList());
        findings.add(row.finding(
                code,
                severity,
                bySource ? List.of(lost.span()) : List.of(),
                bySource ? inMachine : List.of(lost.span()),
                instead.stream().map(Quantity::span).toList()));
    }

    /** What the machine says to these. */
    private List<Span> inMachine(List<Quantity> quantities) {
        return witness.stream()
                .filter(other -> quantities.stream().anyMatch(other::agreesWith))
                .map(Quantity::span)
                .toList();
    }
}
