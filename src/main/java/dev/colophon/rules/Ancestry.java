package dev.colophon.rules;

import dev.colophon.act.Act;
import dev.colophon.act.Document;
import dev.colophon.rules.disclosure.Circumstances;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the text owes to machines, and what of it is left. */
final class Ancestry {
    private static final String GENERATIVE = "generative";
    private static final String REWRITTEN = "rewritten";
    private static final Set<String> SUBSTANTIVE = Set.of("edited", REWRITTEN);

    private Ancestry() {}

    /** Labels of the machine versions the head descends from, whole or by a paragraph, sorted. */
    static List<String> machineVersions(ArticleRecord record) {
        Stream<String> whole = record.base().map(ArticleVersion::label).stream();
        Stream<String> single =
                record.paragraphs().stream().map(Standing::machineVersion).filter(Objects::nonNull);
        return List.copyOf(new TreeSet<>(Stream.concat(whole, single).toList()));
    }

    static Circumstances circumstances(ArticleRecord record, Collection<SheetParagraph> paragraphs) {
        Collection<SheetParagraph> counting =
                paragraphs.stream().filter(SheetParagraph::signable).toList();
        return new Circumstances(
                record.latestRelease().filter(Publication::retraction).isPresent(),
                record.verifies(),
                !record.versions(ArticleVersion.Kind.MACHINE).isEmpty(),
                record.declaredNone() != null,
                generative(record),
                (int) counting.stream().filter(SheetParagraph::signed).count(),
                counting.size(),
                (int) counting.stream().filter(p -> p.state() == State.WAIVED).count(),
                counting.stream().anyMatch(Ancestry::substantive),
                counting.stream().anyMatch(Ancestry::survives),
                record.created().targetLanguage());
    }

    /** A text that descends from no machine version although there is one was worked from a draft: any of them counts. */
    private static boolean generative(ArticleRecord record) {
        List<String> ancestors = machineVersions(record);
        return record.versions(ArticleVersion.Kind.MACHINE).stream()
                .filter(version -> ancestors.isEmpty() || ancestors.contains(version.label()))
                .anyMatch(version -> version.recorded().act() instanceof Act.MachineReceived machine
                        && machine.engine().kind().equals(GENERATIVE));
    }

    /** What the machine left out itself is no change against its text. */
    private static boolean substantive(SheetParagraph paragraph) {
        if (paragraph.removed()) {
            return !paragraph.standing().machine().isEmpty();
        }
        Document.Change change = paragraph.change();
        return change != null
                && (SUBSTANTIVE.contains(change.text()) || change.kind().equals("added"));
    }

    private static boolean survives(SheetParagraph paragraph) {
        Document.Change change = paragraph.change();
        return !paragraph.removed()
                && !paragraph.standing().machine().isEmpty()
                && (change == null || !change.text().equals(REWRITTEN));
    }
}
