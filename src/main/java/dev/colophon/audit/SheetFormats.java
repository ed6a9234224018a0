package dev.colophon.audit;

import com.ibm.icu.util.ULocale;
import dev.colophon.audit.AuditReport.MachineVersion;
import dev.colophon.audit.AuditReport.Participant;
import dev.colophon.audit.AuditReport.PersonWords;
import dev.colophon.audit.AuditReport.SignedParagraph;
import dev.colophon.audit.AuditReport.Someone;
import dev.colophon.audit.AuditReport.WordShare;
import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the sheet writes what the report holds. */
@TemplateExtension
final class SheetFormats {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm z", Locale.ENGLISH);
    private static final int SHORT = 6;

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

    static String stateWords(SignedParagraph paragraph) {
        return paragraph.state().replace('-', ' ');
    }

    static String approverNames(SignedParagraph paragraph) {
        return paragraph.approvers().stream().map(Someone::shown).collect(Collectors.joining(", "));
    }

    static int peopleWords(SignedParagraph paragraph) {
        return paragraph.people().stream().mapToInt(PersonWords::words).sum();
    }

    static String shortKey(SignedParagraph paragraph) {
        String key = paragraph.key();
        return key == null ? "" : key.substring("sha256:".length(), "sha256:".length() + SHORT);
    }

    /** The hatching of an author in bars: the machine, who wrote most, everybody else. */
    static String tone(AuditReport report, @Nullable UUID person) {
        if (person == null) {
            return "m";
        }
        List<UUID> people = report.words().shares().stream()
                .filter(share -> share.person() != null)
                .map(WordShare::person)
                .toList();
        return people.indexOf(person) == 0 ? "a" : "b";
    }

    /** The first key, by which the service's record begins. */
    static String ownKey(AuditReport report) {
        return report.proof().keys().stream()
                .findFirst()
                .map(AuditReport.PublicKey::publicKey)
                .orElse("<public key>");
    }
}
