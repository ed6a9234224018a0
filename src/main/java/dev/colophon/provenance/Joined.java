package dev.colophon.provenance;

import java.util.ArrayList;
import java.util.List;

/** Several paragraphs as one text whose characters still know their place. */
final class Joined {
    private static final String BETWEEN = "\n\n";

    private final StringBuilder text = new StringBuilder();
    private final List<int[]> authors = new ArrayList<>();
    private final List<Integer> offsets = new ArrayList<>();

    Joined(List<String> texts, List<int[]> all, List<Integer> positions) {
        for (int position : positions) {
            if (!offsets.isEmpty()) {
                text.append(BETWEEN);
            }
            offsets.add(text.length());
            text.append(texts.get(position));
            authors.add(all.get(position));
        }
    }

    String text() {
        return text.toString();
    }

    /** Gives characters here the authors of others; what stands between paragraphs has none. */
    void copy(int at, Joined other, int from, int length) {
        for (int k = 0; k < length; k++) {
            int author = other.author(from + k);
            int part = part(at + k);
            int place = at + k - offsets.get(part);
            if (author >= 0 && place < authors.get(part).length) {
                authors.get(part)[place] = author;
            }
        }
    }

    /** The authors of a stretch. */
    int[] authors(int at, int length) {
        int[] stretch = new int[length];
        for (int k = 0; k < length; k++) {
            stretch[k] = author(at + k);
        }
        return stretch;
    }

    private int author(int at) {
        int part = part(at);
        int place = at - offsets.get(part);
        return place < authors.get(part).length ? authors.get(part)[place] : -1;
    }

    private int part(int at) {
        int part = offsets.size() - 1;
        while (offsets.get(part) > at) {
            part--;
        }
        return part;
    }
}
