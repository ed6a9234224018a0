package dev.colophon.rules;

import dev.colophon.act.Document.Item;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An approval as it counts for a paragraph.
 *
 * @param item the paragraph and key it was given for
 * @param rule the rule that carries it to the present key, null where it speaks of that key itself
 */
public record Approval(
        SignOff signOff,
        Item item,
        boolean againstSource,
        @Nullable Carry rule) {
    public UUID person() {
        return signOff.person();
    }

    /** Whether it was recorded as a sole editor's approval of their own work. */
    public boolean own() {
        return signOff.act().own();
    }

    long seq() {
        return signOff.seq();
    }

    Approval by(Carry carry) {
        return new Approval(signOff, item, againstSource, carry);
    }
}
