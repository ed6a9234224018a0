package dev.colophon.diff;

/**
 * A stretch of a word diff.
 *
 * @param text never empty; of an equal run, the same on both sides to the character
 */
public record Run(Op op, String text) {
    /** Which sides a run stands on. */
    public enum Op {
        EQUAL("equal"),
        DELETE("delete"),
        INSERT("insert");

        private final String code;

        Op(String code) {
            this.code = code;
        }

        /** The name in the API. */
        public String code() {
            return code;
        }
    }
}
