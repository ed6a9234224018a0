package dev.colophon.audit.dossier;

import dev.colophon.act.Document.Policy;
import dev.colophon.rules.Carry;
import dev.colophon.rules.SecondLook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A policy in words: how a text is reviewed before it is released. */
final class Procedure {
    private static final Map<String, String> CARRIED = Map.of(
            Carry.FORMAT.policyCode(), "a change of white space, quotation marks or emphasis",
            Carry.LIGHT.policyCode(),
                    "a change of commas, hyphens, spaces or capitals that leaves numbers and quotations alone",
            Carry.SPLIT.policyCode(), "a split or merge that leaves the text the same");

    private Procedure() {}

    static List<String> of(Dossier dossier) {
        Policy policy = dossier.sheet().policy();
        List<String> sentences = new ArrayList<>();
        sentences.add(signOff(policy));
        sentences.add(
                policy.ownWork()
                        ? "Who alone changed a paragraph may sign it."
                        : "Who alone changed a paragraph may not sign it.");
        sentences.add("A sign-off speaks of the exact text that was shown; when text or source change it is stale"
                + carried(policy) + ".");
        sentences.add("Beside the button stands: “" + policy.attestation() + "”");
        if (policy.passkey()) {
            sentences.add(
                    "An approval counts only if the approver's own passkey signed it; the record holds what it signed.");
        }
        if (policy.notes()) {
            sentences.add(
                    "Who changes a number, name, quotation or negation in a paragraph that somebody else signed says why in"
                            + " a note.");
        }
        if (!policy.blockingChecks().isEmpty()) {
            sentences.add("Nothing is released while a check finds " + String.join(" or ", policy.blockingChecks())
                    + " and nobody has dismissed it with a reason.");
        }
        sentences.add("A " + String.join(" or a ", policy.release())
                + " releases; a chief may waive a paragraph or override the gate with a reason that is recorded.");
        breaking(dossier, policy, sentences);
        return sentences;
    }

    private static String signOff(Policy policy) {
        return "For every person who changed it, each paragraph and each omission needs "
                + Counted.of(policy.approvals(), "sign-off") + " by somebody else"
                + (policy.againstSource() ? ", at least one by a reviewer who reads the source language." : ".");
    }

    private static String carried(Policy policy) {
        String rules = policy.carry().stream()
                .filter(CARRIED::containsKey)
                .map(CARRIED::get)
                .collect(Collectors.joining(", or "));
        return rules.isEmpty() ? "" : ", except after " + rules;
    }

    private static void breaking(Dossier dossier, Policy policy, List<String> sentences) {
        SecondLook due = dossier.sheet().secondLook();
        if (due == null && !dossier.record().breaking()) {
            return;
        }
        sentences.add(
                "This article went the breaking way: one person may edit, sign and release, and somebody else looks"
                        + " within " + policy.breakingHours() + " hours. "
                        + (due == null
                                ? "At this point nothing was left to look at."
                                : Counted.of(due.paragraphs(), "paragraph") + " waited for that look at this point."));
    }
}
