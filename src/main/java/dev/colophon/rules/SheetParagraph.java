package dev.colophon.rules;

import dev.colophon.act.Document;
import dev.colophon.text.Content;
import dev.colophon.text.Role;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph as the sheet judges it.
 *
 * @param standing the paragraph, its key, its source
 * @param position in the edited text from 0, media counted; of a removed paragraph where it would follow
 * @param row number of its row, from 1; 0 for media
 * @param machineTexts texts of the machine paragraphs it descends from, those not erased
 * @param change against the machine text, null without one and for media
 * @param state null for media
 * @param reason of stale {@code text, source, both}; of carried the rule; of partly signed {@code no-against-source,
 *     signer-missing} where only that is missing; else null
 * @param changers whose work others must approve
 * @param typists of the changers, those who only brought the machine text in
 * @param approvals those that count, or of a stale paragraph the latest one it went stale from; oldest first
 * @param vetoes open ones
 * @param acts ids of the events the state rests on, sorted: the first approvals that were enough
 * @param secondLook whether it was passed on its own editor's approval and nobody else has looked
 */
public record SheetParagraph(
        Standing standing,
        int position,
        int row,
        List<String> machineTexts,
        Document.@Nullable Change change,
        @Nullable State state,
        @Nullable String reason,
        Set<UUID> changers,
        Set<UUID> typists,
        List<Approval> approvals,
        List<Veto> vetoes,
        List<UUID> acts,
        boolean secondLook) {
    /** Why a paragraph with approvals enough is not signed: none of them is against the source. */
    public static final String NO_AGAINST_SOURCE = "no-against-source";

    public static final String SIGNER_MISSING = "signer-missing";

    public SheetParagraph {
        machineTexts = List.copyOf(machineTexts);
        changers = Set.copyOf(changers);
        typists = Set.copyOf(typists);
        approvals = List.copyOf(approvals);
        vetoes = List.copyOf(vetoes);
        acts = List.copyOf(acts);
    }

    /** Media: it has a place and nothing to sign. */
    static SheetParagraph unsigned(Standing standing, int position, int row) {
        return new SheetParagraph(
                standing, position, row, List.of(), null, null, null, Set.of(), Set.of(), List.of(), List.of(),
                List.of(), false);
    }

    public UUID lineage() {
        return standing.lineage();
    }

    /** The present key, null for media. */
    public @Nullable String key() {
        return standing.key();
    }

    public Role role() {
        return standing.role();
    }

    /** Null for media, for a removed paragraph and where the text was erased. */
    public @Nullable Content content() {
        return standing.content();
    }

    public boolean removed() {
        return standing.removed();
    }

    public boolean erased() {
        return standing.erased();
    }

    /** Whether it counts and can be signed: not media. */
    public boolean signable() {
        return state != null;
    }

    /** Whether approvals suffice. */
    public boolean signed() {
        return state != null && state.isSigned();
    }
}
