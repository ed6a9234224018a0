package dev.colophon.translation;

import dev.colophon.act.Document;
import dev.colophon.act.Document.Baseline;
import dev.colophon.fault.Fault;
import dev.colophon.rules.Inheritance.Heir;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The machine text each paragraph of an edited version descends from. */
final class Baselines {
    private final @Nullable Earlier head;
    private final @Nullable Earlier adopted;
    private final Map<String, Earlier> machine;

    /**
     * @param adopted the machine version taken over whole, null where none is
     * @param machine machine versions by label
     */
    Baselines(@Nullable Earlier head, @Nullable Earlier adopted, Map<String, Earlier> machine) {
        this.head = head;
        this.adopted = adopted;
        this.machine = machine;
    }

    /** The baseline of each paragraph, null where it descends from no machine text. */
    List<@Nullable Baseline> of(List<NewParagraph> text, List<Heir> heirs) {
        List<@Nullable Baseline> baselines = new ArrayList<>();
        for (int to = 0; to < heirs.size(); to++) {
            baselines.add(baseline(text.get(to), heirs.get(to), to));
        }
        return baselines;
    }

    private @Nullable Baseline baseline(NewParagraph paragraph, Heir heir, int to) {
        if (!paragraph.paragraph().role().hasText()) {
            return null;
        }
        if (paragraph.from() != null) {
            return taken(paragraph, heir, to);
        }
        Baseline adoptedBaseline = adopted == null ? null : own(adopted, heir);
        return adoptedBaseline == null ? inherited(heir) : adoptedBaseline;
    }

    private Baseline taken(NewParagraph paragraph, Heir heir, int to) {
        Earlier version = machine.get(Objects.requireNonNull(paragraph.from()));
        Baseline own = version == null ? null : own(version, heir);
        if (own != null) {
            return own;
        }
        throw Fault.of(
                        Fault.Kind.INVALID,
                        "paragraph-not-in-version",
                        "A paragraph is said to come from a machine version that does not have it.")
                .at("/paragraphs/" + to + "/from", "not a machine version with this paragraph");
    }

    private static @Nullable Baseline own(Earlier version, Heir heir) {
        if (version.position(heir.lineage()) != null) {
            return new Baseline(version.label(), List.of(heir.lineage()));
        }
        List<UUID> parents = heir.parents().stream()
                .filter(parent -> version.position(parent) != null)
                .toList();
        return parents.isEmpty() ? null : new Baseline(version.label(), parents);
    }

    /** The parents' together; where they differ in machine version, the largest parent's. */
    private @Nullable Baseline inherited(Heir heir) {
        if (head == null) {
            return null;
        }
        Baseline leading = null;
        int most = -1;
        for (int from : heir.from()) {
            Document.Entry parent = head.entry(from);
            int length = head.content(parent).text().length();
            if (parent.baseline() != null && length > most) {
                leading = parent.baseline();
                most = length;
            }
        }
        return leading == null ? null : new Baseline(leading.version(), all(heir, leading.version(), head));
    }

    private static List<UUID> all(Heir heir, String version, Earlier head) {
        Set<UUID> paragraphs = new LinkedHashSet<>();
        for (int from : heir.from()) {
            Baseline baseline = head.entry(from).baseline();
            if (baseline != null && baseline.version().equals(version)) {
                paragraphs.addAll(baseline.paragraphs());
            }
        }
        return List.copyOf(paragraphs);
    }
}
