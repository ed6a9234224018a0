package dev.colophon.text;

import com.ibm.icu.text.Normalizer2;

/**
 * Where offsets of a text come to lie once it is cleaned. Cleaning works piece by piece (a CRLF, or a stretch between two
 * places that NFC cannot join across), so an offset inside a piece that changed goes to the piece's edge.
 */
final class OffsetMap {
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    /** Per old offset: where the piece that begins at or before it starts, and where it ends, in the new text. */
    private final int[] floor;

    private final int[] ceiling;

    private OffsetMap(int length) {
        floor = new int[length + 1];
        ceiling = new int[length + 1];
    }

    static OffsetMap of(String text) {
        OffsetMap map = new OffsetMap(text.length());
        int written = 0;
        for (int start = 0; start < text.length(); ) {
            int end = pieceEnd(text, start);
            written = map.addPiece(text.substring(start, end), start, written);
            start = end;
        }
        map.floor[text.length()] = written;
        map.ceiling[text.length()] = written;
        return map;
    }

    Mark move(Mark mark) {
        return new Mark(floor[mark.start()], ceiling[mark.end()], mark.type(), mark.href());
    }

    private int addPiece(String piece, int start, int written) {
        String cleaned = TextHygiene.clean(piece).text();
        boolean same = cleaned.equals(piece);
        for (int i = 0; i < piece.length(); i++) {
            floor[start + i] = same ? written + i : written;
            ceiling[start + i] = same ? written + i : i == 0 ? written : written + cleaned.length();
        }
        return written + cleaned.length();
    }

    private static int pieceEnd(String text, int start) {
        if (text.startsWith("\r\n", start)) {
            return start + 2;
        }
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length() && !NFC.hasBoundaryBefore(text.codePointAt(end)) && text.charAt(end) != '\r') {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }
}
