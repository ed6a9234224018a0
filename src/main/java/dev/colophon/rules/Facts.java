package dev.colophon.rules;

import dev.colophon.act.Act;
import dev.colophon.act.Document;
import dev.colophon.act.Recorded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an article's acts say that has no bearing on a single paragraph's history. */
final class Facts {
    static final String STANDARD = "standard";
    static final String BREAKING = "breaking";

    private final Act.ArticleCreated created;
    private Document.Metadata metadata;
    private final List<Publication> releases = new ArrayList<>();
    private final List<Recorded> dismissals = new ArrayList<>();
    private final Set<String> disowned = new HashSet<>();
    private final Set<UUID> erased = new HashSet<>();
    private final Set<UUID> overrides = new HashSet<>();
    private @Nullable Instant embargoUntil;
    private String profile = STANDARD;
    private @Nullable Recorded wentBreaking;
    private boolean releasedBreaking;
    private @Nullable Recorded declaredNone;
    private @Nullable Recorded sourceWithdrawn;

    private Facts(Act.ArticleCreated created) {
        this.created = created;
        this.metadata = created.metadata();
    }

    static Facts of(List<Recorded> acts) {
        if (acts.isEmpty() || !(acts.get(0).act() instanceof Act.ArticleCreated created)) {
            throw new IllegalArgumentException("an article's record begins with its creation");
        }
        Facts facts = new Facts(created);
        acts.forEach(facts::gather);
        return facts;
    }

    private void gather(Recorded recorded) {
        Act act = recorded.act();
        if (act instanceof Act.ArticleChanged changed) {
            metadata = changed.metadata();
            embargoUntil = changed.embargoUntil();
        } else if (act instanceof Act.Released released) {
            release(recorded, released);
        } else if (act instanceof Act.FindingDismissed) {
            dismissals.add(recorded);
        } else if (act instanceof Act.EditDisowned edit) {
            disowned.add(edit.label());
        } else if (act instanceof Act.ErasureDone erasure) {
            erased.addAll(erasure.lineages());
        } else {
            state(recorded, act);
        }
    }

    private void state(Recorded recorded, Act act) {
        if (act instanceof Act.ProfileChosen chosen) {
            profile(recorded, chosen.profile());
        } else if (act instanceof Act.MachineDeclaredNone statement) {
            declaredNone = statement.used() ? null : recorded;
        } else if (act instanceof Act.GateOverridden) {
            overrides.add(recorded.eventId());
        } else if (act instanceof Act.SourceWithdrawn) {
            sourceWithdrawn = recorded;
        } else if (act instanceof Act.SourceReceived) {
            sourceWithdrawn = null;
        }
    }

    private void profile(Recorded recorded, String chosen) {
        profile = chosen;
        if (!chosen.equals(BREAKING)) {
            wentBreaking = releasedBreaking ? wentBreaking : null;
        } else if (wentBreaking == null) {
            wentBreaking = recorded;
        }
    }

    private void release(Recorded recorded, Act.Released released) {
        releasedBreaking = profile.equals(BREAKING);
        wentBreaking = releasedBreaking ? wentBreaking : null;
        Recorded.Subject subject = recorded.documents().get("manifest");
        if (subject == null || !(subject.document() instanceof Document.Manifest manifest)) {
            throw new IllegalArgumentException(recorded.eventId() + " names no manifest");
        }
        releases.add(new Publication(recorded, released, manifest));
    }

    Act.ArticleCreated created() {
        return created;
    }

    Document.Metadata metadata() {
        return metadata;
    }

    @Nullable
    Instant embargoUntil() {
        return embargoUntil;
    }

    List<Publication> releases() {
        return List.copyOf(releases);
    }

    List<Recorded> dismissals() {
        return List.copyOf(dismissals);
    }

    Set<String> disowned() {
        return Set.copyOf(disowned);
    }

    Set<UUID> erased() {
        return Set.copyOf(erased);
    }

    Set<UUID> overrides() {
        return Set.copyOf(overrides);
    }

    String profile() {
        return profile;
    }

    /**
     * The first choice of the breaking profile: since the standard one was chosen and nothing was out that was released
     * under it, or since something was released under the standard one again.
     */
    @Nullable
    Recorded wentBreaking() {
        return wentBreaking;
    }

    @Nullable
    Recorded declaredNone() {
        return declaredNone;
    }

    @Nullable
    Recorded sourceWithdrawn() {
        return sourceWithdrawn;
    }
}
