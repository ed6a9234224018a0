package dev.colophon.audit.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.colophon.act.Document;
import dev.colophon.audit.report.AuditReport.PersonWords;
import dev.colophon.audit.report.AuditReport.Someone;
import dev.colophon.audit.report.SignedParagraph;
import dev.colophon.proof.Digests;
import dev.colophon.rules.Approval;
import dev.colophon.rules.SheetParagraph;
import dev.colophon.rules.SourceParagraph;
import dev.colophon.text.Content;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Every paragraph, removed ones where they would stand, with what its sign-off rests on. */
final class ParagraphSection {
    private final Dossier dossier;
    private final SignOffLines signOffs;
    private final Map<UUID, Integer> sourceNumbers = new HashMap<>();

    private ParagraphSection(Dossier dossier) {
        this.dossier = dossier;
        this.signOffs = new SignOffLines(dossier);
        int number = 0;
        for (SourceParagraph source : dossier.record().sourceParagraphs()) {
            if (source.role().hasText()) {
                sourceNumbers.put(source.lineage(), ++number);
            }
        }
    }

    static List<SignedParagraph> of(Dossier dossier) {
        ParagraphSection section = new ParagraphSection(dossier);
        return dossier.sheet().rows().stream()
                .flatMap(row -> row.paragraphs().stream())
                .filter(SheetParagraph::signable)
                .map(section::line)
                .toList();
    }

    private SignedParagraph line(SheetParagraph paragraph) {
        Map<UUID, Integer> people = new HashMap<>();
        int machine = 0;
        for (var entry : dossier.wordsByPerson(paragraph.lineage()).entrySet()) {
            if (entry.getKey() == null) {
                machine += entry.getValue();
            } else {
                people.put(entry.getKey(), entry.getValue());
            }
        }
        Content content = paragraph.content();
        String text = content == null ? null : content.text();
        List<Approval> approvals = paragraph.approvals();
        return new SignedParagraph(
                paragraph.lineage(),
                paragraph.row(),
                paragraph.role().code(),
                text,
                paragraph.removed(),
                paragraph.erased(),
                sources(paragraph),
                what(paragraph),
                machine,
                authors(people),
                Objects.requireNonNull(paragraph.state()).code(),
                paragraph.reason(),
                approvers(approvals),
                approvals.stream().anyMatch(Approval::againstSource),
                approvals.stream()
                        .map(approval -> approval.signOff().at())
                        .max(Comparator.<Instant>naturalOrder())
                        .orElse(null),
                signOffs.of(paragraph),
                signOffs.waiver(paragraph),
                paragraph.key(),
                text == null ? null : Digests.sha256Hex(text.getBytes(UTF_8)));
    }

    private List<Integer> sources(SheetParagraph paragraph) {
        return paragraph.standing().source().stream()
                .map(sourceNumbers::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private List<PersonWords> authors(Map<UUID, Integer> people) {
        return people.entrySet().stream()
                .sorted(Map.Entry.<UUID, Integer>comparingByValue().reversed())
                .map(entry -> new PersonWords(dossier.directory().someone(entry.getKey()), entry.getValue()))
                .toList();
    }

    private List<Someone> approvers(List<Approval> approvals) {
        return approvals.stream()
                .map(Approval::person)
                .distinct()
                .map(dossier.directory()::someone)
                .toList();
    }

    /** What happened to the machine's text, in a word or three. */
    private static String what(SheetParagraph paragraph) {
        Document.Change change = paragraph.change();
        if (paragraph.removed()) {
            return "Removed";
        }
        if (change == null) {
            return paragraph.standing().baseline() == null ? "Added" : "Unchanged";
        }
        List<String> words = new ArrayList<>();
        if (change.moved()) {
            words.add("moved");
        }
        words.add(
                switch (change.kind()) {
                    case "split" -> "split";
                    case "merged" ->
                        "merged from "
                                + Objects.requireNonNull(paragraph.standing().baseline())
                                        .paragraphs()
                                        .size();
                    default -> change.text();
                });
        String all = String.join(", ", words);
        return all.substring(0, 1).toUpperCase(Locale.ROOT) + all.substring(1);
    }
}
