package dev.colophon.rules;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the approvals of a paragraph amount to at a moment, vetoes and waivers aside.
 *
 * @param changers whose work is to be approved by others
 * @param columns all approvals that speak of it, one list for each parent whose sign-off carried
 * @param counted those that count for a changer, oldest first
 * @param direct whether approvals of the key itself suffice
 * @param sufficient whether they suffice with those that a rule carries
 * @param lacks what is missing although there are enough, null where nothing is
 * @param rule the rule that carried what counts, null when nothing was carried
 */
record Judgement(
        Set<UUID> changers,
        List<List<Approval>> columns,
        List<Approval> counted,
        boolean direct,
        boolean sufficient,
        @Nullable String lacks,
        @Nullable Carry rule) {}
