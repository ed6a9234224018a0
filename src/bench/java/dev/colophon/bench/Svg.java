package dev.colophon.bench;

import dev.colophon.diff.Run;
import dev.colophon.diff.Run.Op;

/** A drawing of word diffs in lines of equal characters: what was deleted is struck out, what was inserted underlined. */
final class Svg {
    private static final int COLUMNS = 92;
    private static final double COLUMN = 8.4;
    private static final int LINE = 24;
    private static final int MARGIN = 16;

    private final StringBuilder shapes = new StringBuilder();
    private int line;
    private int column;

    void title(String title) {
        line++;
        shapes.append("<text class=\"t\" x=\"%d\" y=\"%d\">%s</text>\n".formatted(MARGIN, y(), title));
        line++;
        column = 0;
    }

    void run(Run run) {
        String text = run.text().strip();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf(' ', start);
            word(run.op(), text.substring(start, end < 0 ? text.length() : end));
            start = end < 0 ? text.length() : end + 1;
            while (start < text.length() && text.charAt(start) == ' ') {
                start++;
            }
        }
    }

    void endParagraph() {
        line++;
    }

    String end() {
        int width = (int) (2 * MARGIN + COLUMNS * COLUMN);
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d">
                <style>text{font:14px monospace;fill:#1b1d21}.t{font-weight:bold;fill:#5b6069}\
                .delete{text-decoration:line-through;fill:#8a3b00}.insert{text-decoration:underline;fill:#0b4fa8}</style>
                <rect width="100%%" height="100%%" fill="#fff"/>
                %s</svg>
                """.formatted(width, y() + MARGIN, width, shapes);
    }

    private void word(Op op, String word) {
        boolean mark = word.length() == 1 && !Character.isLetterOrDigit(word.charAt(0)) && column > 0;
        int space = column == 0 || mark ? 0 : 1;
        if (column + space + word.length() > COLUMNS) {
            line++;
            column = 0;
            space = 0;
        }
        column += space;
        if (op != Op.EQUAL) {
            String fill = op == Op.DELETE ? "#fdebdc" : "#e3eefc";
            shapes.append("<rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"19\" fill=\"%s\"/>\n"
                    .formatted(x(), y() - 15, word.length() * COLUMN, fill));
        }
        shapes.append("<text class=\"%s\" x=\"%.1f\" y=\"%d\" textLength=\"%.1f\">%s</text>\n"
                .formatted(op.code(), x(), y(), word.length() * COLUMN, escaped(word)));
        column += word.length();
    }

    private double x() {
        return MARGIN + column * COLUMN;
    }

    private int y() {
        return MARGIN + line * LINE;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
