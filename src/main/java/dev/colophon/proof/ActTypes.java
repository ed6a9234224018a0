package dev.colophon.proof;

import dev.colophon.act.Act;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The names of the types of events, one for each kind of act. */
public final class ActTypes {
    private static final Map<String, Class<? extends Record>> BY_NAME = Map.ofEntries(
            Map.entry("article.created", Act.ArticleCreated.class),
            Map.entry("article.changed", Act.ArticleChanged.class),
            Map.entry("source.received", Act.SourceReceived.class),
            Map.entry("source.withdrawn", Act.SourceWithdrawn.class),
            Map.entry("machine.received", Act.MachineReceived.class),
            Map.entry("machine.declared-none", Act.MachineDeclaredNone.class),
            Map.entry("edit.saved", Act.EditSaved.class),
            Map.entry("alignment.set", Act.AlignmentSet.class),
            Map.entry("signoff.given", Act.SignOffGiven.class),
            Map.entry("signoff.withdrawn", Act.SignOffWithdrawn.class),
            Map.entry("signoff.cleared", Act.SignOffCleared.class),
            Map.entry("paragraph.waived", Act.ParagraphWaived.class),
            Map.entry("edit.disowned", Act.EditDisowned.class),
            Map.entry("finding.dismissed", Act.FindingDismissed.class),
            Map.entry("gate.overridden", Act.GateOverridden.class),
            Map.entry("profile.chosen", Act.ProfileChosen.class),
            Map.entry("release.refused", Act.ReleaseRefused.class),
            Map.entry("released", Act.Released.class),
            Map.entry("embargo.ended", Act.EmbargoEnded.class),
            Map.entry("release.published", Act.ReleasePublished.class),
            Map.entry("erasure.done", Act.ErasureDone.class),
            Map.entry("policy.activated", Act.PolicyActivated.class),
            Map.entry("publication.set", Act.PublicationSet.class),
            Map.entry("desk.set", Act.DeskSet.class),
            Map.entry("person.enrolled", Act.PersonEnrolled.class),
            Map.entry("person.changed", Act.PersonChanged.class),
            Map.entry("client.enrolled", Act.ClientEnrolled.class),
            Map.entry("client.changed", Act.ClientChanged.class),
            Map.entry("key.enrolled", Act.KeyEnrolled.class),
            Map.entry("key.revoked", Act.KeyRevoked.class),
            Map.entry("passkey.enrolled", Act.PasskeyEnrolled.class),
            Map.entry("passkey.removed", Act.PasskeyRemoved.class),
            Map.entry("verification.done", Act.VerificationDone.class),
            Map.entry("person.erased", Act.PersonErased.class));

    private static final Map<Class<?>, String> BY_CLASS =
            BY_NAME.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

    private ActTypes() {}

    /** The type's name, such as {@code edit.saved}. */
    public static String nameOf(Act act) {
        String name = BY_CLASS.get(act.getClass());
        if (name == null) {
            throw new IllegalArgumentException("an act without a name: " + act.getClass());
        }
        return name;
    }

    /** All names. */
    public static Set<String> names() {
        return BY_NAME.keySet();
    }

    /** The record of that name, null where there is none. */
    static @Nullable Class<? extends Record> classOf(String name) {
        return BY_NAME.get(name);
    }
}
