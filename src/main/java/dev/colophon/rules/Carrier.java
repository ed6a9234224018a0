package dev.colophon.rules;

import dev.colophon.act.Document;
import dev.colophon.act.Document.Item;
import dev.colophon.rules.carry.Alike;
import dev.colophon.rules.carry.Joint;
import dev.colophon.text.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which approvals speak of a paragraph although they were given for another key of it, or for what it was made from. What
 * is carried is always held against the text that was approved, never against one that was itself carried.
 */
final class Carrier {
    private final Document.Policy policy;
    private final Verdicts verdicts;
    private final Sufficiency sufficiency;
    private final Function<UUID, Trace> traces;

    Carrier(Document.Policy policy, Verdicts verdicts, Sufficiency sufficiency, Function<UUID, Trace> traces) {
        this.policy = policy;
        this.verdicts = verdicts;
        this.sufficiency = sufficiency;
        this.traces = traces;
    }

    /** Approvals of the key itself. Equality needs nothing else: a revert restores them. */
    List<Approval> direct(Standing standing) {
        return verdicts.approvals(standing.lineage()).stream()
                .filter(approval -> approval.item().key().equals(standing.key()))
                .toList();
    }

    /** All approvals that speak of it, a column for each parent whose sign-off carried. */
    List<List<Approval>> columns(Standing standing, List<Approval> direct) {
        Trace trace = traces.apply(standing.lineage());
        List<Approval> own = new ArrayList<>(direct);
        verdicts.approvals(standing.lineage()).stream()
                .flatMap(approval -> carried(approval, standing, trace))
                .filter(approval -> !rejected(approval, standing))
                .forEach(own::add);
        for (Origin origin : trace.origins()) {
            if (trace.doubtfulSince() <= origin.moment() && same(origin.made(), standing)) {
                return origin.columns().stream()
                        .map(column -> inherit(column, own, origin.rule(), standing))
                        .toList();
            }
        }
        return List.of(own);
    }

    private List<Approval> inherit(List<Approval> column, List<Approval> own, Carry rule, Standing standing) {
        return Stream.concat(
                        own.stream(),
                        column.stream()
                                .map(approval -> approval.by(rule))
                                .filter(approval -> !rejected(approval, standing)))
                .toList();
    }

    /** Who asked for changes to this very key does not speak for it by an earlier approval. */
    private boolean rejected(Approval approval, Standing standing) {
        String key = standing.key();
        return key != null && verdicts.rejects(approval.person(), new Item(standing.lineage(), key));
    }

    private Stream<Approval> carried(Approval approval, Standing standing, Trace trace) {
        String key = approval.item().key();
        Trace.Seen seen = trace.seen(key);
        if (key.equals(standing.key()) || seen == null || seen.moment() < trace.doubtfulSince()) {
            return Stream.empty();
        }
        Carry rule = rule(seen.standing(), standing);
        return rule == null ? Stream.empty() : Stream.of(approval.by(rule));
    }

    /** The rule by which an approval of the one speaks of the other, null where none does. */
    private @Nullable Carry rule(Standing approved, Standing present) {
        Content from = approved.content();
        Content to = present.content();
        if (from == null || to == null || !comparable(approved, present)) {
            return null;
        }
        if (allowed(Carry.FORMAT) && Alike.format(from, to)) {
            return Carry.FORMAT;
        }
        return allowed(Carry.LIGHT) && Alike.light(from, to) ? Carry.LIGHT : null;
    }

    private boolean same(Standing made, Standing present) {
        return Objects.equals(made.key(), present.key()) || rule(made, present) != null;
    }

    private boolean allowed(Carry rule) {
        return policy.carry().contains(rule.policyCode());
    }

    private static boolean comparable(Standing approved, Standing present) {
        return approved.role() == present.role()
                && approved.sourceTexts().equals(present.sourceTexts())
                && Objects.equals(credit(approved), credit(present));
    }

    private static @Nullable String credit(Standing standing) {
        return standing.content() == null ? null : standing.content().credit();
    }

    /** Carries sign-offs over the splits and merges between two moments; called before the later one is judged. */
    void carryOver(Moment before, Moment after, int index, Descent descent) {
        for (UUID child : descent.made()) {
            Standing made = after.signable().get(child);
            if (made == null || made.ambiguous()) {
                continue;
            }
            List<Standing> parents = descent.parents(child).stream()
                    .map(before.signable()::get)
                    .filter(Objects::nonNull)
                    .toList();
            if (allowed(Carry.SPLIT) && descent.split(child) && slices(parents.get(0), after, descent)) {
                traces.apply(child).made(new Origin(index, Carry.SPLIT, made, columns(parents)));
            } else if (allowed(Carry.MERGE) && descent.merged(child) && concatenates(parents, made, after)) {
                traces.apply(child).made(new Origin(index, Carry.MERGE, made, columns(parents)));
            }
        }
    }

    private List<List<Approval>> columns(List<Standing> parents) {
        List<List<Approval>> columns = new ArrayList<>();
        parents.forEach(parent -> {
            Judgement judgement = traces.apply(parent.lineage()).judgement();
            columns.addAll(judgement == null ? List.of() : judgement.columns());
        });
        return columns;
    }

    private boolean slices(Standing parent, Moment after, Descent descent) {
        List<Standing> parts = after.paragraphs().stream()
                .filter(part -> descent.children(parent.lineage()).contains(part.lineage()))
                .toList();
        return signed(parent)
                && parts.stream().allMatch(part -> comparable(parent, part) && !part.ambiguous())
                && joins(parts, parent);
    }

    private boolean concatenates(List<Standing> parents, Standing made, Moment after) {
        List<UUID> sources = parents.stream().flatMap(p -> p.source().stream()).toList();
        List<String> union = after.source() == null ? List.of() : after.source().textsOf(sources);
        return parents.stream().allMatch(this::signed)
                && parents.stream().allMatch(p -> p.role() == made.role())
                && parents.stream().allMatch(p -> Objects.equals(credit(p), credit(made)))
                && union.equals(made.sourceTexts())
                && joins(parents, made);
    }

    private boolean signed(Standing standing) {
        Judgement judgement = traces.apply(standing.lineage()).judgement();
        return judgement != null && judgement.sufficient();
    }

    private static boolean joins(List<Standing> parts, Standing whole) {
        List<Content> contents = new ArrayList<>();
        parts.forEach(part -> {
            if (part.content() != null) {
                contents.add(part.content());
            }
        });
        Content all = whole.content();
        return all != null && contents.size() == parts.size() && Joint.joins(contents, all);
    }
}
