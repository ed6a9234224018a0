package dev.colophon.check;

import java.util.ArrayList;
import java.util.List;

/**
 * What an editor put right: numbers and listed names of the edited text that the source has and the machine's text had not.
 * Where the machine was right already there is nothing to tell.
 */
final class MatchCheck {
    private MatchCheck() {}

    static List<Match> run(Row row, List<ListedName> names) {
        if (row.source().isEmpty() || row.witness().isEmpty()) {
            return List.of();
        }
        List<Match> matches = new ArrayList<>();
        if (NumberReader.knows(row.sourceLanguage()) && NumberReader.knows(row.targetLanguage())) {
            numbers(row, matches);
        }
        names.stream()
                .filter(name -> NameCheck.isIn(row.source(), name))
                .filter(name -> NameCheck.passing(row.witness(), name).isEmpty())
                .forEach(name -> NameCheck.passing(row.target(), name)
                        .forEach(span -> matches.add(new Match(span, name.source()))));
        return matches;
    }

    private static void numbers(Row row, List<Match> matches) {
        List<Quantity> source = NumberReader.read(row.source(), row.sourceLanguage());
        List<Quantity> machine = NumberReader.read(row.witness(), row.targetLanguage());
        NumberReader.read(row.target(), row.targetLanguage()).stream()
                .filter(Quantity::firm)
                .filter(quantity -> machine.stream().noneMatch(quantity::agreesWith))
                .forEach(quantity -> source.stream()
                        .filter(quantity::agreesWith)
                        .findFirst()
                        .ifPresent(original -> matches.add(
                                new Match(quantity.span(), original.span().text()))));
    }
}
