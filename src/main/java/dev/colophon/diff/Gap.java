package dev.colophon.diff;

/** A stretch of either sequence, half-open, that is still to be matched against the other. */
record Gap(int fromStart, int fromEnd, int toStart, int toEnd) {
    /** Tokens on both sides. */
    int size() {
        return fromEnd - fromStart + toEnd - toStart;
    }

    /** Whether there is nothing to match on one side. */
    boolean isOneSided() {
        return fromStart >= fromEnd || toStart >= toEnd;
    }

    /** The first tokens of either side. */
    Gap start(int tokens) {
        return new Gap(fromStart, Math.min(fromEnd, fromStart + tokens), toStart, Math.min(toEnd, toStart + tokens));
    }

    /** What is left from two places on. */
    Gap after(int from, int to) {
        return new Gap(from, fromEnd, to, toEnd);
    }

    /** Without what is equal at both ends. */
    Gap trimmed(int[] a, int[] b) {
        int i = fromStart;
        int j = toStart;
        while (i < fromEnd && j < toEnd && a[i] == b[j]) {
            i++;
            j++;
        }
        int iEnd = fromEnd;
        int jEnd = toEnd;
        while (i < iEnd && j < jEnd && a[iEnd - 1] == b[jEnd - 1]) {
            iEnd--;
            jEnd--;
        }
        return new Gap(i, iEnd, j, jEnd);
    }
}
