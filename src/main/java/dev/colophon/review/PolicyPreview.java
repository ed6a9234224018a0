package dev.colophon.review;

import dev.colophon.people.PolicyVersion;
import java.util.List;
import java.util.UUID;

/**
 * What putting a draft in force would do to the articles that are on their way at its desk. Nothing is changed by looking.
 *
 * @param articles how many were judged, the newest first
 * @param effects those that it would change
 */
public record PolicyPreview(PolicyVersion draft, int articles, List<Effect> effects) {
    public PolicyPreview {
        effects = List.copyOf(effects);
    }

    /**
     * One article, by the policy in force and by the draft.
     *
     * @param stage by code
     * @param signed paragraphs signed or carried
     * @param blockers conditions of release not met
     */
    public record Effect(
            UUID article,
            String title,
            String stage,
            String stageThen,
            int signed,
            int signedThen,
            int of,
            int blockers,
            int blockersThen) {}
}
