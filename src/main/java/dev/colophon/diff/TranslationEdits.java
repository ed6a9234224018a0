package dev.colophon.diff;

/** Counts the edits of translation edit rate; used once for each pair of texts. */
final class TranslationEdits {
    private static final int LONGEST_SHIFT = 10;
    private static final int FURTHEST_SHIFT = 50;
    /** Where this many shifts were tried, no more starting words are: as in the reference program. */
    private static final int MOST_TRIES = 1000;
    /** Cells of a table up to which shifts are looked for; longer texts are compared without. */
    private static final long LARGEST_TABLE = 4_000_000;

    private final int[] reference;
    private final EditDistance distance;
    private final Work work;
    private int[] words;
    private int[] moved;
    private int[][] costs = {};
    private boolean[] wrongWord = {};
    private boolean[] wrongReference = {};
    private int[] aligned = {};

    private TranslationEdits(int[] words, int[] reference, int vocabulary, Work work) {
        this.work = work;
        this.words = words;
        this.moved = new int[words.length];
        this.reference = reference;
        this.distance = new EditDistance(reference, vocabulary);
    }

    static EditEffort count(int[] words, int[] reference, int vocabulary, Work work) {
        if ((long) words.length * reference.length > LARGEST_TABLE) {
            return LongEdits.count(words, reference, vocabulary);
        }
        TranslationEdits edits = new TranslationEdits(words, reference, vocabulary, work);
        int shifts = 0;
        while (edits.shiftOnce()) {
            shifts++;
        }
        return edits.effort(shifts);
    }

    /** Makes the shift that saves most; false when none saves anything. */
    private boolean shiftOnce() {
        fill();
        work.spend((long) words.length * reference.length / Long.SIZE);
        int distance = costs[words.length][reference.length];
        if (distance == 0) {
            return false;
        }
        trace();
        Shift best = bestShift(distance);
        if (best.gain <= 0) {
            return false;
        }
        words = best.words;
        return true;
    }

    private void fill() {
        int n = words.length;
        int m = reference.length;
        costs = new int[n + 1][m + 1];
        for (int j = 0; j <= m; j++) {
            costs[0][j] = j;
        }
        for (int i = 1; i <= n; i++) {
            costs[i][0] = i;
            for (int j = 1; j <= m; j++) {
                int both = costs[i - 1][j - 1] + (words[i - 1] == reference[j - 1] ? 0 : 1);
                costs[i][j] = Math.min(both, Math.min(costs[i - 1][j], costs[i][j - 1]) + 1);
            }
        }
    }

    /** Marks the words that the cheapest edit gets wrong, and where each reference word stands in the text. */
    private void trace() {
        int i = words.length;
        int j = reference.length;
        wrongWord = new boolean[i];
        wrongReference = new boolean[j];
        aligned = new int[j];
        while (i > 0 || j > 0) {
            if (isDiagonal(i, j)) {
                i--;
                j--;
                wrongWord[i] = wrongReference[j] = words[i] != reference[j];
                aligned[j] = i;
            } else if (i > 0 && costs[i][j] == costs[i - 1][j] + 1) {
                wrongWord[--i] = true;
            } else {
                wrongReference[--j] = true;
                aligned[j] = i - 1;
            }
        }
    }

    private boolean isDiagonal(int i, int j) {
        return i > 0 && j > 0 && costs[i][j] == costs[i - 1][j - 1] + (words[i - 1] == reference[j - 1] ? 0 : 1);
    }

    private Shift bestShift(int distance) {
        Shift best = new Shift();
        for (int s = 0; s < words.length && best.tries < MOST_TRIES && !work.isUsedUp(); s++) {
            for (int t = Math.max(0, s - FURTHEST_SHIFT); t < reference.length && t <= s + FURTHEST_SHIFT; t++) {
                tryPhrases(s, t, distance, best);
            }
        }
        return best;
    }

    /** Tries to move each phrase that starts at word {@code s} and matches the reference at {@code t}. */
    private void tryPhrases(int s, int t, int distance, Shift best) {
        boolean wrong = false;
        boolean missed = false;
        for (int length = 1; length <= LONGEST_SHIFT && matches(s + length - 1, t + length - 1); length++) {
            wrong |= wrongWord[s + length - 1];
            missed |= wrongReference[t + length - 1];
            if (wrong && missed && !(aligned[t] >= s && aligned[t] < s + length)) {
                tryPlaces(s, t, length, distance, best);
            }
        }
    }

    private boolean matches(int i, int j) {
        return i < words.length && j < reference.length && words[i] == reference[j];
    }

    private void tryPlaces(int s, int t, int length, int distanceNow, Shift best) {
        int last = Integer.MIN_VALUE;
        for (int offset = -1; offset < length; offset++) {
            int place = t + offset < 0 ? 0 : aligned[t + offset] + 1;
            if (place != last) {
                last = place;
                move(s, length, place);
                work.spend(distance.work(words.length));
                int saved = distanceNow - distance.of(moved);
                if (best.isBeatenBy(saved, length, s, place)) {
                    best.words = moved.clone();
                }
            }
        }
    }

    private void move(int s, int length, int place) {
        int first = place <= s + length ? Math.min(place, s) : s;
        System.arraycopy(words, 0, moved, 0, first);
        if (place < s) {
            System.arraycopy(words, s, moved, place, length);
            System.arraycopy(words, place, moved, place + length, s - place);
            System.arraycopy(words, s + length, moved, s + length, words.length - s - length);
            return;
        }
        // inside or behind itself: the words after it come forward
        int after = Math.min(words.length, place > s + length ? place : place + length);
        int forward = after - s - length;
        System.arraycopy(words, s + length, moved, s, forward);
        System.arraycopy(words, s, moved, s + forward, length);
        System.arraycopy(words, after, moved, after, words.length - after);
    }

    private EditEffort effort(int shifts) {
        int i = words.length;
        int j = reference.length;
        int insertions = 0;
        int deletions = 0;
        int substitutions = 0;
        while (i > 0 || j > 0) {
            if (isDiagonal(i, j)) {
                i--;
                j--;
                substitutions += words[i] == reference[j] ? 0 : 1;
            } else if (i > 0 && costs[i][j] == costs[i - 1][j] + 1) {
                i--;
                deletions++;
            } else {
                j--;
                insertions++;
            }
        }
        return new EditEffort(reference.length, insertions, deletions, substitutions, shifts, work.isUsedUp());
    }

    /** The best shift so far: more saved, then the longer phrase, then the one further left. */
    private static final class Shift {
        private int[] words = {};
        private int gain = Integer.MIN_VALUE;
        private int length;
        private int start;
        private int place;
        private int tries;

        boolean isBeatenBy(int saved, int phrase, int from, int to) {
            tries++;
            boolean further = phrase == length && (from < start || from == start && to < place);
            if (saved < gain || saved == gain && phrase <= length && !further) {
                return false;
            }
            gain = saved;
            length = phrase;
            start = from;
            place = to;
            return true;
        }
    }
}
