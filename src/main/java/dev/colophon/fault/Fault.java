package dev.colophon.fault;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A failure with a stable code. Thrown by services, rendered as problem details or as a page; the transaction it leaves
 * is rolled back, so that nothing is half-written.
 */
public final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What sort of failure it is; the doors map it to a status. */
    public enum Kind {
        /** The request cannot be read. */
        MALFORMED,
        /** Nobody is signed in, or the credentials are not known. */
        UNAUTHENTICATED,
        /** The caller may not do this. */
        FORBIDDEN,
        /** There is no such thing, or the caller may not know of it. */
        NOT_FOUND,
        /** The state of the article does not allow it, or moved since the caller looked. */
        CONFLICT,
        /** It was here once and was erased. */
        GONE,
        /** A precondition named by the caller does not hold. */
        PRECONDITION_FAILED,
        /** A precondition is demanded and missing. */
        PRECONDITION_REQUIRED,
        /** More than the service takes. */
        TOO_LARGE,
        /** Readable, but breaks a rule. */
        INVALID,
        /** Too often. */
        TOO_MANY,
        /** Not now; the caller may try again. */
        UNAVAILABLE
    }

    /**
     * Where and what, for a fault that speaks of several places.
     *
     * @param pointer JSON pointer into the request body, {@code ""} for the whole
     * @param code the item's own stable code where it differs from the fault's
     */
    public record Item(
            String pointer, String detail, @Nullable String code) {}

    private final Kind kind;
    private final String code;
    private final transient List<Item> items;
    private final transient Map<String, Object> members;

    private Fault(Kind kind, String code, String detail, List<Item> items, Map<String, Object> members) {
        super(detail);
        this.kind = kind;
        this.code = code;
        this.items = List.copyOf(items);
        this.members = Map.copyOf(members);
    }

    /** A fault with its code and a sentence that says what to do. */
    public static Fault of(Kind kind, String code, String detail) {
        return new Fault(kind, code, detail, List.of(), Map.of());
    }

    /** The same fault, pointing at places of the request. */
    public Fault at(List<Item> places) {
        return new Fault(kind, code, detail(), places, members);
    }

    /** The same fault, pointing at one place of the request. */
    public Fault at(String pointer, String detail) {
        return at(List.of(new Item(pointer, detail, null)));
    }

    /** The same fault with a further member, such as {@code blockers} or {@code location}. */
    public Fault with(String name, Object value) {
        Map<String, Object> more = new java.util.HashMap<>(members);
        more.put(name, value);
        return new Fault(kind, code, detail(), items, more);
    }

    public Kind kind() {
        return kind;
    }

    /** The stable code, such as {@code key-moved}. */
    public String code() {
        return code;
    }

    /** The sentence for the reader. */
    public String detail() {
        String message = getMessage();
        return message == null ? code : message;
    }

    public List<Item> items() {
        return items;
    }

    /** Further members of the answer, by name. */
    public Map<String, Object> members() {
        return members;
    }
}
