package dev.colophon.diff;

import com.ibm.icu.lang.UCharacter;
import dev.colophon.text.Mark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Carries marks over an edit: a mark stays on the words that stay, and ends with the last of them. */
public final class MarkTransfer {
    private static final int GONE = -1;

    private MarkTransfer() {}

    /**
     * The marks of a new text, given those of the old one. A mark reaches from the first to the last of its characters that
     * stay, so that it covers what was put between them; where none stays it is dropped.
     */
    public static List<Mark> transfer(String from, List<Mark> marks, String to, String language) {
        if (marks.isEmpty() || from.equals(to)) {
            return List.copyOf(marks);
        }
        int[] places = places(WordDiff.diff(from, to, language), from.length());
        List<Mark> carried = new ArrayList<>();
        for (Mark mark : marks) {
            Mark moved = move(mark, from, places);
            if (moved != null) {
                carried.add(moved);
            }
        }
        return List.copyOf(carried);
    }

    /** Where each character of the old text stands in the new one. */
    private static int[] places(Diff diff, int length) {
        int[] places = new int[length];
        Arrays.fill(places, GONE);
        int a = 0;
        int b = 0;
        for (Run run : diff.runs()) {
            int size = run.text().length();
            for (int k = 0; run.op() == Run.Op.EQUAL && k < size; k++) {
                places[a + k] = b + k;
            }
            a += run.op() == Run.Op.INSERT ? 0 : size;
            b += run.op() == Run.Op.DELETE ? 0 : size;
        }
        return places;
    }

    private static @Nullable Mark move(Mark mark, String text, int[] places) {
        int first = mark.start();
        int last = Math.min(mark.end(), text.length()) - 1;
        while (first <= last && (places[first] == GONE || UCharacter.isUWhiteSpace(text.charAt(first)))) {
            first++;
        }
        while (last >= first && (places[last] == GONE || UCharacter.isUWhiteSpace(text.charAt(last)))) {
            last--;
        }
        return first > last ? null : new Mark(places[first], places[last] + 1, mark.type(), mark.href());
    }
}
