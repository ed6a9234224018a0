package dev.colophon.rules;

/** The rule by which approvals of another key count for the present one. */
public enum Carry {
    FORMAT("format", "format"),
    LIGHT("light", "light"),
    SPLIT("split", "split-merge"),
    MERGE("merge", "split-merge");

    private final String code;
    private final String policyCode;

    Carry(String code, String policyCode) {
        this.code = code;
        this.policyCode = policyCode;
    }

    /** The name as a state's reason. */
    public String code() {
        return code;
    }

    /** The name under which a policy allows it. */
    public String policyCode() {
        return policyCode;
    }
}
