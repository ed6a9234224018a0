package dev.colophon.web.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.colophon.people.Account;
import dev.colophon.people.DeskRole;
import dev.colophon.people.Person;
import dev.colophon.people.PersonService;
import dev.colophon.release.Gate;
import dev.colophon.release.PreviewService;
import dev.colophon.review.Review;
import dev.colophon.rules.Sheet;
import dev.colophon.rules.SheetParagraph;
import dev.colophon.text.Role;
import dev.colophon.web.ChoiceView;
import dev.colophon.web.FaultView;
import dev.colophon.web.Heads;
import dev.colophon.web.Sheets;
import dev.colophon.web.Strip;
import dev.colophon.web.Visit;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lays the release page out. */
@Singleton
class ReleaseViews {
    private static final PrettyPrinter PRINTER = new DefaultPrettyPrinter(
            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));

    private static final String HTML = "html";

    private final Heads heads;
    private final Sheets sheets;
    private final GateViews gates;
    private final PersonService persons;
    private final PreviewService previews;
    private final ObjectMapper json;
    private final Visit visit;
    private final Clock clock;

    ReleaseViews(
            Heads heads,
            Sheets sheets,
            GateViews gates,
            PersonService persons,
            PreviewService previews,
            ObjectMapper json,
            Visit visit,
            Clock clock) {
        this.heads = heads;
        this.sheets = sheets;
        this.gates = gates;
        this.persons = persons;
        this.previews = previews;
        this.json = json;
        this.visit = visit;
        this.clock = clock;
    }

    ReleaseView of(
            Account account,
            Review review,
            Gate gate,
            Typed typed,
            @Nullable FaultView fault,
            @Nullable String done,
            String payload) {
        Sheet sheet = review.sheet();
        List<GateView> conditions = gates.of(review, gate, sheets.people(account, review));
        return new ReleaseView(
                heads.of(review, "release"),
                Strip.segments(sheet, 0),
                Strip.signed(sheet),
                Strip.rows(sheet),
                gate.why().facts().signed(),
                gate.why().facts().of(),
                gate.version() == null ? "—" : gate.version(),
                gate.manifest(),
                gate.stage().code(),
                gate.policy().id(),
                conditions,
                gate.why().line().text(),
                gate.why().publication(),
                review.article().title(),
                opening(sheet),
                gates.clauses(gate.why()),
                gate.why().claimed(),
                payload.equals(HTML)
                        ? List.of(PayloadPiece.plain(previews.html(account, gate, sheet)))
                        : PayloadPiece.json(payload(gate, sheet)),
                payload.equals(HTML),
                entries(gate),
                gate.kinds().stream()
                        .map(kind -> new ChoiceView(kind.code(), "", kind.code().equals(typed.kind())))
                        .toList(),
                editors(
                        account,
                        review.article().desk(),
                        typed.editor().isEmpty() ? String.valueOf(gate.responsibleEditor()) : typed.editor()),
                gate.embargoUntil(),
                embargoField(gate.embargoUntil()),
                mayEdit(account, review.article().desk()),
                gate.mayRelease() && !gate.kinds().isEmpty() && (gate.blockers().isEmpty() || gate.mayOverride()),
                gate.mayOverride()
                        && !gate.releases().isEmpty()
                        && !gate.stage().code().equals("retracted"),
                conditions.stream()
                        .filter(GateView::open)
                        .map(GateView::place)
                        .filter(java.util.Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                typed,
                fault,
                done);
    }

    private static String opening(Sheet sheet) {
        return sheet.paragraphs().stream()
                .filter(paragraph -> paragraph.role() == Role.BODY)
                .map(SheetParagraph::content)
                .filter(java.util.Objects::nonNull)
                .map(content -> content.text())
                .findFirst()
                .orElse("");
    }

    private List<ReleaseEntry> entries(Gate gate) {
        Set<UUID> actors =
                gate.attempts().stream().map(past -> past.actor().person()).collect(Collectors.toSet());
        Map<UUID, String> names = persons.names(actors);
        Map<Integer, String> versions = new LinkedHashMap<>();
        gate.releases().forEach(head -> versions.put(head.number(), head.version()));
        List<ReleaseEntry> entries = new ArrayList<>();
        gate.attempts().forEach(past -> entries.add(0, entry(past, names, versions)));
        return entries;
    }

    private static ReleaseEntry entry(Gate.Past past, Map<UUID, String> names, Map<Integer, String> versions) {
        Integer number = past.release();
        return new ReleaseEntry(
                past.at(),
                past.kind(),
                number == null ? 0 : number,
                number == null ? "" : versions.getOrDefault(number, ""),
                names.getOrDefault(past.actor().person(), "—"),
                past.blockers().size(),
                number == null,
                past.kind().equals("retraction"));
    }

    private List<ChoiceView> editors(Account account, String desk, String chosen) {
        Instant now = clock.instant();
        return persons.list(account).stream()
                .filter(person -> !person.disabled() && person.name() != null && holds(person, desk, now))
                .map(person -> new ChoiceView(
                        person.id().toString(),
                        String.valueOf(person.name()),
                        person.id().toString().equals(chosen)))
                .toList();
    }

    /** As the browser's field writes it, on the newsroom's clock; empty for none. */
    private String embargoField(@Nullable Instant until) {
        return until == null
                ? ""
                : LocalDateTime.ofInstant(until, visit.zone())
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString();
    }

    private boolean mayEdit(Account account, String desk) {
        return account.holds(DeskRole.EDITOR, desk, clock.instant());
    }

    private static boolean holds(Person person, String desk, Instant now) {
        return person.roles().stream()
                .filter(grant -> grant.desk().equals(desk) || grant.desk().equals(Account.EVERY_DESK))
                .filter(grant -> grant.until() == null || now.isBefore(grant.until()))
                .anyMatch(grant -> !grant.role().equals(DeskRole.AUDITOR.code())
                        && !grant.role().equals(DeskRole.ADMINISTRATOR.code()));
    }

    /** The release as it would be told, without its paragraphs. */
    private String payload(Gate gate, Sheet sheet) {
        Map<String, Object> disclosure = new LinkedHashMap<>();
        disclosure.put("text", gate.why().line().text());
        disclosure.put("language", gate.why().line().language());
        disclosure.put("rule", gate.why().line().rule());
        disclosure.put("digitalSourceType", gate.why().line().digitalSourceType());
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("article", gate.article().id());
        payload.put("externalId", gate.article().externalId());
        payload.put("release", gate.releases().size() + 1);
        payload.put("language", gate.article().targetLanguage());
        payload.put("version", gate.version());
        payload.put("manifest", gate.manifest());
        payload.put("policy", gate.policy().id());
        payload.put("paragraphs", sheet.paragraphs().size());
        payload.put("disclosure", disclosure);
        try {
            return json.writer(PRINTER).writeValueAsString(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("plain values", e);
        }
    }
}
