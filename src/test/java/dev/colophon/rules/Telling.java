package dev.colophon.rules;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What is true of a told history, in words short enough to compare. */
abstract class Telling extends Minutes {
    SheetParagraph paragraph(String name) {
        return sheet().paragraph(Line.id(name)).orElseThrow();
    }

    /** {@code a signed, b stale text, -c unreviewed}: the minus marks a removed paragraph. */
    String states() {
        return sheet().rows().stream()
                .flatMap(row -> row.paragraphs().stream())
                .filter(SheetParagraph::signable)
                .map(this::told)
                .collect(Collectors.joining(", "));
    }

    private String told(SheetParagraph p) {
        String reason = p.reason() == null ? "" : " " + p.reason();
        return (p.removed() ? "-" : "") + scribe.names.get(p.lineage()) + " "
                + p.state().code() + reason;
    }

    /** The state of one paragraph with its reason. */
    String state(String name) {
        String told = told(paragraph(name));
        return told.substring(told.indexOf(' ') + 1);
    }

    Set<String> changers(String name) {
        return paragraph(name).changers().stream()
                .map(scribe.names::get)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Null where they may approve. */
    String refusal(String person, String paragraph) {
        return sheet().refusal(
                        Line.id(person), paragraph(paragraph), person(person).roles());
    }

    /** Codes in order, with the paragraph's name where there is one. */
    List<String> blockers() {
        return sheet().blockers().stream()
                .map(b -> b.paragraph() == null ? b.code() : b.code() + " " + scribe.names.get(b.paragraph()))
                .toList();
    }

    String rule() {
        return sheet().manifest().disclosure().rule();
    }
}
