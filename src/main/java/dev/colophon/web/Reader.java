package dev.colophon.web;

import dev.colophon.act.Document;
import dev.colophon.people.Account;
import dev.colophon.people.DeskRole;
import dev.colophon.rules.Sheet;
import dev.colophon.rules.SheetParagraph;
import dev.colophon.rules.SheetRow;
import dev.colophon.rules.SignOff;
import dev.colophon.rules.State;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a person may do with the rows of an article, and what waits for them. Asks the sheet; decides nothing itself. */
public final class Reader {
    private static final Comparator<SignOff> ORDER = Comparator.comparingLong(SignOff::seq);

    private final Account account;
    private final Sheet sheet;
    private final List<String> roles;
    private final boolean editor;
    private final boolean reviewer;
    private final boolean chief;
    private final Map<Document.Item, SignOff> approved = new HashMap<>();
    private final Map<UUID, SignOff> lastOf = new HashMap<>();
    private final Set<UUID> asked;

    /** @param asked paragraphs on which somebody asked them by name */
    Reader(Account account, Sheet sheet, String desk, Instant now, Set<UUID> asked) {
        this.account = account;
        this.sheet = sheet;
        this.asked = asked;
        this.roles = account.actor(desk, now).roles();
        this.editor = account.isPerson() && account.holds(DeskRole.EDITOR, desk, now);
        this.reviewer = account.isPerson() && account.holds(DeskRole.REVIEWER, desk, now);
        this.chief = account.isPerson() && account.holds(DeskRole.CHIEF, desk, now);
        sheet.record().signOffs().stream()
                .filter(given -> given.approves() && given.person().equals(account.id()))
                .forEach(this::remember);
    }

    private void remember(SignOff given) {
        given.standing().forEach(item -> {
            approved.put(item, given);
            lastOf.put(item.paragraph(), given);
        });
    }

    UUID id() {
        return account.id();
    }

    public boolean isEditor() {
        return editor;
    }

    public boolean isReviewer() {
        return reviewer;
    }

    public boolean isChief() {
        return chief;
    }

    public boolean reads(String language) {
        return Languages.reads(account.languages(), language);
    }

    /** Whether the row waits for this person: to be signed, changed as somebody asked, or answered. */
    public boolean isWaitedFor(SheetRow row) {
        State state = row.state();
        if (state != null && isAsked(row)) {
            return true;
        }
        if (state == null || state.isSigned() || state == State.WAIVED) {
            return false;
        }
        return state == State.CHANGES_REQUESTED ? mustChange(row) : maySign(row);
    }

    /** Whether somebody asked them by name and they have not answered. */
    public boolean isAsked(SheetRow row) {
        return row.paragraphs().stream().anyMatch(paragraph -> asked.contains(paragraph.lineage()));
    }

    /** Whether their approval of the row would count and they have not given it. */
    public boolean maySign(SheetRow row) {
        return reviewer && row.state() != null && refusal(row) == null && approval(row) == null;
    }

    /** Why they may not approve the row, null where they may. */
    @Nullable
    public String refusal(SheetRow row) {
        return row.paragraphs().stream()
                .filter(SheetParagraph::signable)
                .map(paragraph -> sheet.refusal(account.id(), paragraph, roles))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    public boolean isOwnWork(SheetRow row) {
        return row.paragraphs().stream().anyMatch(paragraph -> sheet.ownWork(account.id(), paragraph));
    }

    /** Their approval of the present text of the row, null where they gave none. */
    @Nullable
    public SignOff approval(SheetRow row) {
        return items(row).stream()
                .map(approved::get)
                .filter(Objects::nonNull)
                .max(ORDER)
                .orElse(null);
    }

    /** Their last approval of an earlier text of the row, null where they gave none. */
    @Nullable
    public SignOff earlier(SheetRow row) {
        return approval(row) != null
                ? null
                : row.paragraphs().stream()
                        .map(paragraph -> lastOf.get(paragraph.lineage()))
                        .filter(Objects::nonNull)
                        .max(ORDER)
                        .orElse(null);
    }

    /** The paragraphs of a row under their present keys. */
    public static List<Document.Item> items(SheetRow row) {
        return row.paragraphs().stream()
                .filter(SheetParagraph::signable)
                .map(paragraph -> new Document.Item(paragraph.lineage(), String.valueOf(paragraph.key())))
                .toList();
    }

    private boolean mustChange(SheetRow row) {
        boolean nobody = row.paragraphs().stream()
                .allMatch(paragraph -> paragraph.changers().isEmpty());
        return editor
                && (nobody
                        || row.paragraphs().stream()
                                .anyMatch(paragraph -> paragraph.changers().contains(account.id())));
    }
}
