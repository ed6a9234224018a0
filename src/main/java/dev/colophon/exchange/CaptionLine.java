package dev.colophon.exchange;

import dev.colophon.text.Content;
import java.util.List;
import java.util.Optional;

/** A caption: a line that ends in its credit, in square or lenticular brackets. */
final class CaptionLine {
    /** Agencies and two photographers fit; a sentence in brackets does not. */
    private static final int CREDIT_LENGTH = 80;

    private static final String OPENING = "[［【";
    private static final String CLOSING = "]］】";

    private CaptionLine() {}

    static Optional<Content> read(String line) {
        int end = line.length() - 1;
        int kind = CLOSING.indexOf(line.charAt(end));
        int start = kind < 0 ? -1 : line.lastIndexOf(OPENING.charAt(kind));
        if (start < 0) {
            return Optional.empty();
        }
        String caption = Lines.strip(line.substring(0, start));
        String credit = Lines.strip(line.substring(start + 1, end));
        return caption.isEmpty() || !isCredit(credit)
                ? Optional.empty()
                : Optional.of(new Content(caption, credit, List.of()));
    }

    /** A name: begins with a capital or a letter that knows no case; never a footnote's number, "sic" or "more". */
    private static boolean isCredit(String credit) {
        if (credit.isEmpty() || credit.length() > CREDIT_LENGTH) {
            return false;
        }
        int first = credit.codePointAt(0);
        boolean name = Character.isLetter(first) && !Character.isLowerCase(first);
        return name && credit.indexOf(']') < 0 && !credit.endsWith(".") && !credit.endsWith("。");
    }
}
