package dev.colophon.audit.form;

/**
 * Cells of a CSV file that a spreadsheet opens as text. A cell that a spreadsheet would take for a formula, and one that begins
 * with an apostrophe, gets an apostrophe before it; who takes one leading apostrophe away has exactly what was recorded.
 */
public final class Cells {
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠'";

    private Cells() {}

    /** The cell that shows this text and runs nothing. */
    public static String text(String value) {
        return !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }
}
