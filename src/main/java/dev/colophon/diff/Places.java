package dev.colophon.diff;

/**
 * Where each phrase of one or two tokens stands in a stretch, the last place first: for each hash the last place, and for
 * each place the one before it of the same hash.
 */
final class Places {
    static final int NONE = -1;

    private final int[] tokens;
    private final int phrase;
    /** By hash, plus one; 0 is none. */
    private final int[] last;
    /** By place, plus one. */
    private final int[] before;

    /**
     * @param phrase how many tokens a phrase has, 1 or 2
     */
    Places(int[] tokens, int phrase) {
        this.tokens = tokens;
        this.phrase = phrase;
        this.last = new int[Integer.highestOneBit(tokens.length + 1) * 2];
        this.before = new int[tokens.length];
        for (int j = 0; j + phrase <= tokens.length; j++) {
            int slot = slot(tokens, j);
            before[j] = last[slot];
            last[slot] = j + 1;
        }
    }

    /** The last place of the phrase that starts at a place of another stretch, or {@link #NONE}. */
    int last(int[] other, int at) {
        if (at + phrase > other.length) {
            return NONE;
        }
        return same(other, at, last[slot(other, at)] - 1);
    }

    /** The place before this one of the same phrase, or {@link #NONE}. */
    int before(int[] other, int at, int place) {
        return same(other, at, before[place] - 1);
    }

    private int same(int[] other, int at, int start) {
        int place = start;
        while (place >= 0 && (tokens[place] != other[at] || phrase > 1 && tokens[place + 1] != other[at + 1])) {
            place = before[place] - 1;
        }
        return place;
    }

    private int slot(int[] other, int at) {
        int hash = other[at] * 0x9E3779B1 + (phrase == 1 ? 0 : other[at + 1] * 0x85EBCA6B);
        return (hash ^ hash >>> 15) & last.length - 1;
    }
}
