package dev.colophon.rules;

import dev.colophon.act.Act;
import dev.colophon.act.Document;
import dev.colophon.act.Recorded;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Whose work a paragraph is: every person who saved a target version or set an alignment in which its key, links or
 * presence changed, counted after the last earlier moment at which it was signed, else after the machine version whose
 * paragraph it last was to the letter, else ever. To be said to come from a later machine version does not make a person's
 * words the machine's. A machine version that a person typed in is that person's change; a source version is nobody's.
 */
final class Changers {
    private final ArticleRecord record;
    private final Function<UUID, Trace> traces;
    private final Map<String, Map<UUID, Document.Entry>> machines = new HashMap<>();

    Changers(ArticleRecord record, Function<UUID, Trace> traces) {
        this.record = record;
        this.traces = traces;
    }

    /** Notes who changed what between two moments, before either is judged. */
    void note(@Nullable Moment before, Moment after, Descent descent) {
        Map<UUID, Standing> was = before == null ? Map.of() : before.signable();
        Map<UUID, Standing> is = after.signable();
        Set<UUID> all = new LinkedHashSet<>(was.keySet());
        all.addAll(is.keySet());
        for (UUID lineage : all) {
            note(lineage, was.get(lineage), is.get(lineage), after.cause(), descent);
        }
        for (UUID child : descent.made()) {
            for (UUID parent : descent.others(child)) {
                traces.apply(parent).pending().forEach(p -> traces.apply(child).changed(after.seq(), p));
            }
        }
    }

    private void note(UUID lineage, @Nullable Standing was, @Nullable Standing is, Recorded cause, Descent descent) {
        Trace trace = traces.apply(lineage);
        UUID person = author(cause);
        if (person != null && (differ(was, is) || descent.made().contains(lineage))) {
            trace.changed(cause.seq(), person);
        }
        String machine = is == null ? null : is.machineVersion();
        if (machine != null && (was == null || !machine.equals(was.machineVersion()))) {
            UUID typist = typist(machine);
            if (typist != null) {
                trace.typed(cause.seq(), typist);
            }
        }
        if (is != null && isBaseline(is)) {
            trace.wasMachines(recordedAt(machine));
        }
    }

    private static boolean differ(@Nullable Standing was, @Nullable Standing is) {
        if (was == null || is == null) {
            return true;
        }
        return !Objects.equals(was.key(), is.key())
                || !was.source().equals(is.source())
                || was.removed() != is.removed();
    }

    /** Whose change an act is, null where it is nobody's. */
    private static @Nullable UUID author(Recorded cause) {
        Act act = cause.act();
        boolean persons = act instanceof Act.EditSaved || act instanceof Act.AlignmentSet;
        return persons ? cause.actor().person() : null;
    }

    private @Nullable UUID typist(String machineVersion) {
        return record.version(machineVersion)
                .map(ArticleVersion::recorded)
                .filter(recorded -> recorded.act() instanceof Act.MachineReceived machine && machine.typedBy())
                .map(recorded -> recorded.actor().person())
                .orElse(null);
    }

    /** The changers of a paragraph at the moment that is being judged. */
    Set<UUID> of(Standing standing) {
        Trace trace = traces.apply(standing.lineage());
        if (standing.key() == null || trace.sufficed(standing.key()) || isBaseline(standing)) {
            return Set.of();
        }
        return trace.changersAfter(trace.countedFrom());
    }

    /** Those of the changers who only brought the machine text in. */
    Set<UUID> typists(Standing standing) {
        Trace trace = traces.apply(standing.lineage());
        Set<UUID> typists = new LinkedHashSet<>(of(standing));
        typists.removeAll(trace.editorsAfter(trace.countedFrom()));
        return typists;
    }

    /** Whether it is the machine's paragraph as the machine version had it, and no person typed that in. */
    private boolean isBaseline(Standing standing) {
        String machine = standing.machineVersion();
        if (machine == null || typist(machine) != null) {
            return false;
        }
        Document.Entry entry = machines.computeIfAbsent(machine, this::entries).get(standing.lineage());
        return entry != null && standing.key() != null && standing.key().equals(entry.key());
    }

    private Map<UUID, Document.Entry> entries(String machine) {
        return record.version(machine).map(ArticleVersion::byLineage).orElse(Map.of());
    }

    private long recordedAt(@Nullable String machine) {
        return Optional.ofNullable(machine)
                .flatMap(record::version)
                .map(version -> version.recorded().seq())
                .orElse(-1L);
    }
}
