package dev.colophon.audit.form;

import com.ibm.icu.util.ULocale;
import dev.colophon.audit.report.AuditReport;
import dev.colophon.audit.report.AuditReport.MachineVersion;
import dev.colophon.audit.report.AuditReport.Participant;
import dev.colophon.audit.report.AuditReport.PersonWords;
import dev.colophon.audit.report.AuditReport.Someone;
import dev.colophon.audit.report.AuditReport.WordShare;
import dev.colophon.audit.report.GateDecision;
import dev.colophon.audit.report.PolicyInForce;
import dev.colophon.audit.report.Proof;
import dev.colophon.audit.report.Redaction;
import dev.colophon.audit.report.RowText;
import dev.colophon.audit.report.SignedParagraph;
import dev.colophon.audit.report.SignedParagraph.SignedOff;
import dev.colophon.rules.Basis;
import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the sheet writes what the report holds. */
@TemplateExtension
final class SheetFormats {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm z", Locale.ENGLISH);
    private static final int SHORT = 6;
    private static final List<String> TONES = List.of("a", "b", "c", "d");

    private SheetFormats() {}

    static String moment(Instant at, ZoneId zone) {
        return MOMENT.format(at.atZone(zone));
    }

    static String stamped(Instant at, ZoneId zone) {
        return STAMP.format(at.atZone(zone));
    }

    /** Hexadecimal digits in eights. */
    static String grouped(String sha256) {
        return sha256.replaceAll("(.{8})(?!$)", "$1 ");
    }

    static String languageName(String tag) {
        return ULocale.forLanguageTag(tag).getDisplayName(ULocale.ENGLISH);
    }

    static String engineWords(MachineVersion version) {
        return version.model() + ", " + (version.kind().equals("generative") ? "generative AI" : version.kind());
    }

    static String partWords(Participant participant) {
        String all = String.join(", ", participant.parts());
        return all.substring(0, 1).toUpperCase(Locale.ROOT) + all.substring(1);
    }

    static String sourceNumbers(SignedParagraph paragraph) {
        return paragraph.source().isEmpty()
                ? "none"
                : paragraph.source().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** The row's number, with a letter where it has several paragraphs. */
    static String label(AuditReport report, SignedParagraph paragraph) {
        List<SignedParagraph> row = report.paragraphs().stream()
                .filter(other -> other.number() == paragraph.number())
                .toList();
        return paragraph.number() + (row.size() == 1 ? "" : Character.toString('a' + row.indexOf(paragraph)));
    }

    /** The paragraphs of a row. */
    static List<SignedParagraph> inRow(AuditReport report, RowText row) {
        return report.paragraphs().stream()
                .filter(paragraph -> paragraph.number() == row.number())
                .toList();
    }

    static String stateWords(SignedParagraph paragraph) {
        String state = paragraph.state().replace('-', ' ');
        return paragraph.reason() == null ? state : state + " (" + paragraph.reason() + ")";
    }

    static String approverNames(SignedParagraph paragraph) {
        if (paragraph.waiver() != null) {
            return paragraph.waiver().by().shown() + ", waived";
        }
        return paragraph.approvers().stream()
                .map(person -> person.shown() + how(paragraph, person))
                .collect(Collectors.joining(", "));
    }

    /** Whether they read the source, and whether their own passkey signed. */
    private static String how(SignedParagraph paragraph, Someone person) {
        List<SignedOff> own = paragraph.signOffs().stream()
                .filter(signOff -> signOff.person().equals(person))
                .toList();
        boolean source = own.stream().anyMatch(signOff -> signOff.basis().equals(Basis.AGAINST_SOURCE.code()));
        boolean passkey = own.stream().anyMatch(SignedOff::passkey);
        String words = (source ? "source" : "") + (source && passkey ? ", " : "") + (passkey ? "passkey" : "");
        return words.isEmpty() ? "" : " (" + words + ")";
    }

    static int peopleWords(SignedParagraph paragraph) {
        return paragraph.people().stream().mapToInt(PersonWords::words).sum();
    }

    static String shortHash(SignedParagraph paragraph) {
        String hash = paragraph.textHash();
        return hash == null ? "" : hash.substring(0, SHORT);
    }

    /** A part of a paragraph's words as a width, so that no browser or printer has to calculate. */
    static String share(SignedParagraph paragraph, int words) {
        return percent(words, paragraph.machine() + peopleWords(paragraph));
    }

    static String share(AuditReport report, int words) {
        return percent(words, report.words().total());
    }

    private static String percent(int part, int all) {
        return all == 0 ? "0" : String.format(Locale.ROOT, "%.2f", 100d * part / all);
    }

    /** The hatching of an author in bars: the machine, who wrote most, who came second and third, everybody else. */
    static String tone(AuditReport report, @Nullable UUID person) {
        if (person == null) {
            return "m";
        }
        List<UUID> people = report.words().shares().stream()
                .filter(share -> share.person() != null)
                .map(WordShare::person)
                .toList();
        return TONES.get(Math.min(Math.max(people.indexOf(person), 0), TONES.size() - 1));
    }

    static String decisionWords(GateDecision decision) {
        return switch (decision.decision()) {
            case "refused" -> "Release refused: " + conditions(decision);
            case "overridden" -> "Gate overridden: " + conditions(decision);
            default -> "Release " + decision.release() + " passed, no condition open";
        };
    }

    /** Conditions by their code, with the rows they speak of. */
    private static String conditions(GateDecision decision) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        decision.conditions().forEach(condition -> {
            List<String> at = rows.computeIfAbsent(condition.code().replace('-', ' '), code -> new ArrayList<>());
            if (condition.number() != null) {
                at.add(condition.number().toString());
            }
        });
        return rows.entrySet().stream()
                .map(entry -> entry.getKey()
                        + (entry.getValue().isEmpty() ? "" : " (¶ " + String.join(", ", entry.getValue()) + ")"))
                .collect(Collectors.joining("; "));
    }

    static String differenceWords(AuditReport.Published published) {
        return published.differences().entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
    }

    /** The title of the policy that the text was judged by. */
    static String policyTitle(AuditReport report) {
        return report.policies().isEmpty()
                ? "not on record"
                : report.policies().get(report.policies().size() - 1).title();
    }

    static String carryWords(PolicyInForce policy) {
        return policy.carry().isEmpty() ? "nothing" : String.join(", ", policy.carry());
    }

    static String blockingWords(PolicyInForce policy) {
        return policy.blockingChecks().isEmpty() ? "nothing" : String.join(", ", policy.blockingChecks());
    }

    /** Numbers of rows in words. */
    static String rows(Redaction redaction) {
        return redaction.numbers().isEmpty()
                ? "no paragraph of this text"
                : "¶ " + redaction.numbers().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** The first key, by which the service's record begins. */
    static String ownKey(AuditReport report) {
        return report.proof().keys().stream()
                .findFirst()
                .map(Proof.PublicKey::publicKey)
                .orElse("<public key>");
    }
}
