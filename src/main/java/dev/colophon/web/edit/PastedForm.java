package dev.colophon.web.edit;

import dev.colophon.fault.Fault;
import dev.colophon.web.FormText;
import jakarta.ws.rs.FormParam;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whose pasted words are: the writer's own, or which machine's. */
public class PastedForm {
    static final String YES = "yes";
    private static final String OTHER = "other";

    /** The name of an engine, not a paragraph about it. */
    private static final int LONGEST_NAME = 100;

    @FormParam("pastedFrom")
    @Nullable
    String pastedFrom;

    @FormParam("machine")
    @Nullable
    String machine;

    /** Of each field of a whole text whether words were pasted into it. */
    @FormParam("pasted")
    @Nullable
    List<String> pasted;

    static PastedForm nothing() {
        return new PastedForm();
    }

    /** A text of so many fields that was pasted as a whole. */
    static PastedForm whole() {
        PastedForm whole = new PastedForm();
        whole.pasted = List.of(YES);
        return whole;
    }

    /**
     * Where the words came from, null where nobody was asked.
     *
     * @throws Fault {@code pasted-from} for another machine without a name
     */
    @Nullable
    String origin() {
        String named = FormText.orNull(OTHER.equals(pastedFrom) ? machine : pastedFrom);
        if (OTHER.equals(pastedFrom) && named == null || named != null && named.length() > LONGEST_NAME) {
            throw Fault.of(
                    Fault.Kind.INVALID, "pasted-from", "Say which machine wrote the pasted words, in a few words.");
        }
        return named;
    }

    /** The same of one field, null where nothing was pasted into it. */
    @Nullable
    String origin(int field) {
        return flag(field).equals(YES) ? origin() : null;
    }

    /** What the form carries of a field: {@code yes}, or empty. */
    public String flag(int field) {
        List<String> flags = Objects.requireNonNullElse(pasted, List.of());
        return field < flags.size() && YES.equals(flags.get(field)) ? YES : "";
    }

    /** Whether the question stands. */
    public boolean isAsked() {
        return pasted != null && pasted.contains(YES) || !getAnswer().isEmpty();
    }

    /** The answer given before, empty for none. */
    public String getAnswer() {
        return FormText.or(pastedFrom, "");
    }

    /** The machine named before, empty for none. */
    public String getName() {
        return FormText.or(machine, "");
    }
}
