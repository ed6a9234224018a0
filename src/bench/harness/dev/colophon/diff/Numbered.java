package dev.colophon.diff;

/** What every engine has to do that the harness hands strings to: give equal tokens equal numbers. */
public final class Numbered {
    private Numbered() {}

    /** How many different tokens there are. */
    public static int count(String[] a, String[] b) {
        StringIds ids = new StringIds(a.length + b.length);
        ids.sequence(a);
        ids.sequence(b);
        return ids.size();
    }
}
