package dev.colophon.proof;

/** Bytes that are not what the record format allows. The code names how; a verifier reports it as it stands. */
public final class MalformedException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String code;

    /** @param code stable, such as {@code duplicate-key} */
    public MalformedException(String code, String detail) {
        super(code + ": " + detail);
        this.code = code;
    }

    /** The stable code, such as {@code duplicate-key}. */
    public String code() {
        return code;
    }
}
