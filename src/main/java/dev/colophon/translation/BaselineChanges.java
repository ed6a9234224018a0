package dev.colophon.translation;

import dev.colophon.act.Document.Baseline;
import dev.colophon.act.Document.Change;
import dev.colophon.act.Document.Entry;
import dev.colophon.diff.ChangeClass;
import dev.colophon.text.Content;
import dev.colophon.text.Paragraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How each paragraph of an edited version differs from the machine text it descends from. */
final class BaselineChanges {
    private final Map<String, Earlier> machine;
    private final String language;

    BaselineChanges(Map<String, Earlier> machine, String language) {
        this.machine = machine;
        this.language = language;
    }

    /** The change of each paragraph, null where it has no baseline. */
    List<@Nullable Change> of(List<Paragraph> text, List<@Nullable Baseline> baselines) {
        Map<Baseline, List<Integer>> parts = new HashMap<>();
        for (int n = 0; n < text.size(); n++) {
            Baseline baseline = baselines.get(n);
            if (baseline != null) {
                parts.computeIfAbsent(baseline, b -> new ArrayList<>()).add(n);
            }
        }
        boolean[] moved = moved(baselines);
        List<@Nullable Change> changes = new ArrayList<>();
        for (int n = 0; n < text.size(); n++) {
            Baseline baseline = baselines.get(n);
            changes.add(
                    baseline == null
                            ? null
                            : change(text, parts.getOrDefault(baseline, List.of()), baseline, moved[n]));
        }
        return changes;
    }

    private @Nullable Change change(List<Paragraph> text, List<Integer> parts, Baseline baseline, boolean moved) {
        Earlier version = machine.get(baseline.version());
        if (version == null) {
            return null;
        }
        List<Content> from = new ArrayList<>();
        for (UUID lineage : baseline.paragraphs()) {
            Entry entry = version.entry(lineage);
            if (entry != null) {
                from.add(version.content(entry));
            }
        }
        List<Content> to = parts.stream().map(part -> text.get(part).content()).toList();
        String words = classOf(from, to).code();
        String kind = from.size() > 1 ? "merged" : to.size() > 1 ? "split" : words;
        return new Change(kind, words, moved);
    }

    private ChangeClass classOf(List<Content> from, List<Content> to) {
        if (from.size() == 1 && to.size() == 1) {
            return ChangeClass.of(from.get(0), to.get(0), language);
        }
        return ChangeClass.of(joined(from), joined(to), language);
    }

    private static String joined(List<Content> contents) {
        return String.join(" ", contents.stream().map(Content::text).toList());
    }

    /** Who left the machine's order: all but the longest run of paragraphs that still stand in it. */
    private boolean[] moved(List<@Nullable Baseline> baselines) {
        int[] places = new int[baselines.size()];
        Arrays.fill(places, -1);
        for (int n = 0; n < places.length; n++) {
            Baseline baseline = baselines.get(n);
            Earlier version = baseline == null ? null : machine.get(baseline.version());
            Integer place = version == null
                    ? null
                    : version.position(baseline.paragraphs().get(0));
            places[n] = place == null ? -1 : place;
        }
        boolean[] stays = longestAscending(places);
        boolean[] moved = new boolean[places.length];
        for (int n = 0; n < places.length; n++) {
            moved[n] = places[n] >= 0 && !stays[n];
        }
        return moved;
    }

    /** Members of a longest non-descending run, by patience sorting; negative places are none. */
    private static boolean[] longestAscending(int[] places) {
        int[] tails = new int[places.length];
        int[] before = new int[places.length];
        int length = 0;
        for (int n = 0; n < places.length; n++) {
            if (places[n] < 0) {
                continue;
            }
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (places[tails[middle]] <= places[n]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[n] = low == 0 ? -1 : tails[low - 1];
            tails[low] = n;
            length = Math.max(length, low + 1);
        }
        boolean[] members = new boolean[places.length];
        for (int n = length == 0 ? -1 : tails[length - 1]; n >= 0; n = before[n]) {
            members[n] = true;
        }
        return members;
    }
}
