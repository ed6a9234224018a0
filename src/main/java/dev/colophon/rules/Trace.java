package dev.colophon.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A lineage's history up to the moment that is being judged. */
final class Trace {
    /** A change by a person, at a place in the chain; {@code typed} where it was bringing the machine text in. */
    private record Change(long seq, UUID person, boolean typed) {}

    /** A key the lineage had, how it stood then and when it had it last. */
    record Seen(Standing standing, int moment) {}

    private final List<Change> changes = new ArrayList<>();
    private final Set<String> sufficed = new HashSet<>();
    private final Map<String, Seen> seen = new LinkedHashMap<>();
    private final List<Origin> origins = new ArrayList<>();
    private Set<UUID> pending = Set.of();
    private int doubtfulSince = -1;
    private long signedAt = -1;
    private long machinesSince = -1;
    private @Nullable Judgement judgement;
    private @Nullable String judgedKey;

    void changed(long seq, UUID person) {
        changes.add(new Change(seq, person, false));
    }

    void typed(long seq, UUID person) {
        changes.add(new Change(seq, person, true));
    }

    void stands(Standing standing, int moment, boolean newVersion) {
        if (newVersion && standing.ambiguous()) {
            doubtfulSince = moment;
            judgedKey = null;
        }
        if (standing.key() != null) {
            seen.put(standing.key(), new Seen(standing, moment));
        }
    }

    void made(Origin origin) {
        origins.add(0, origin);
        judgedKey = null;
    }

    void judged(Judgement judged, Standing standing, long seq) {
        judgement = judged;
        judgedKey = standing.key();
        pending = judged.sufficient() ? Set.of() : judged.changers();
        if (judged.sufficient() && standing.key() != null) {
            signedAt = seq;
            sufficed.add(standing.key());
        }
    }

    /** Whose work awaits approval after the last judgement: what a lineage split off or merged into inherits. */
    Set<UUID> pending() {
        return pending;
    }

    /** It stands as that machine version, recorded at that place in the chain, had it. */
    void wasMachines(long seq) {
        machinesSince = seq;
    }

    /** The place in the chain after which changes count: of its last sufficient judgement, else of the machine text it was. */
    long countedFrom() {
        return signedAt >= 0 ? signedAt : machinesSince;
    }

    /** Who changed it after that place in the chain. */
    Set<UUID> changersAfter(long seq) {
        return persons(changes.stream().filter(change -> change.seq() > seq));
    }

    /** Those of them who changed the machine's words, not only brought these in. */
    Set<UUID> editorsAfter(long seq) {
        return persons(changes.stream().filter(change -> change.seq() > seq && !change.typed()));
    }

    private static Set<UUID> persons(Stream<Change> changes) {
        return changes.map(Change::person).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    boolean sufficed(String key) {
        return sufficed.contains(key);
    }

    @Nullable
    Seen seen(String key) {
        return seen.get(key);
    }

    /** Newest first. */
    List<Origin> origins() {
        return origins;
    }

    /** The last moment at which the link to the version before was doubtful: nothing carries over it. */
    int doubtfulSince() {
        return doubtfulSince;
    }

    /** The last judgement where it holds still: nothing it follows from has changed. */
    @Nullable
    Judgement unchanged(Standing standing, Set<UUID> changers) {
        boolean same = judgement != null
                && judgedKey != null
                && judgedKey.equals(standing.key())
                && judgement.changers().equals(changers);
        return same ? judgement : null;
    }

    @Nullable
    Judgement judgement() {
        return judgement;
    }
}
