package dev.colophon.audit.dossier;

import dev.colophon.audit.report.AuditReport.Checks;
import dev.colophon.check.Finding;
import dev.colophon.check.FindingCode;
import dev.colophon.rules.SheetParagraph;
import dev.colophon.rules.SheetRow;
import dev.colophon.rules.SourceParagraph;
import dev.colophon.text.Content;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the checks raised and what became of it. Raised counts the machine text the version descends from and the version
 * itself, row by row; what only stood in a text between them is not counted.
 *
 * @param numbersFixed findings on numbers that are gone
 */
record ChecksSection(Checks checks, int numbersFixed) {
    private static final Set<String> NUMBERS =
            Set.of(FindingCode.NUMBER_DIFFERS.code(), FindingCode.NUMBER_UNSUPPORTED.code());

    static ChecksSection of(Dossier dossier) {
        Map<String, Finding> before = new HashMap<>();
        Map<String, Finding> now = new HashMap<>();
        for (SheetRow row : dossier.sheet().rows()) {
            if (row.state() != null && !row.removed()) {
                run(dossier, row, List.of()).forEach(finding -> before.put(row.number() + finding.digest(), finding));
                run(dossier, row, edited(row)).forEach(finding -> now.put(row.number() + finding.digest(), finding));
            }
        }
        Set<String> fixed = new HashSet<>(before.keySet());
        fixed.removeAll(now.keySet());
        int dismissed = (int) now.values().stream()
                .filter(finding -> isDismissed(dossier, finding.digest()))
                .count();
        int numbers = (int) fixed.stream()
                .map(before::get)
                .filter(Objects::nonNull)
                .filter(finding -> NUMBERS.contains(finding.code().code()))
                .count();
        return new ChecksSection(
                new Checks(fixed.size() + now.size(), fixed.size(), dismissed, now.size() - dismissed), numbers);
    }

    private static boolean isDismissed(Dossier dossier, String digest) {
        return dossier.record().dismissals().stream()
                .anyMatch(recorded -> recorded.act() instanceof dev.colophon.act.Act.FindingDismissed dismissed
                        && dismissed.digest().equals(digest));
    }

    private static List<Finding> run(Dossier dossier, SheetRow row, List<String> edited) {
        List<String> machine = row.paragraphs().stream()
                .flatMap(paragraph -> paragraph.machineTexts().stream())
                .distinct()
                .toList();
        if (machine.isEmpty() && edited.isEmpty()) {
            return List.of();
        }
        return dev.colophon.check.Checks.run(
                dossier.created().sourceLanguage(),
                dossier.created().targetLanguage(),
                texts(row.source().stream().map(SourceParagraph::content)),
                machine,
                edited);
    }

    private static List<String> edited(SheetRow row) {
        return texts(row.paragraphs().stream().map(SheetParagraph::content));
    }

    private static List<String> texts(Stream<@Nullable Content> contents) {
        return contents.filter(Objects::nonNull).map(Content::text).toList();
    }
}
