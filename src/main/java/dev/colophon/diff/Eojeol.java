package dev.colophon.diff;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.GraphemeClusterBreak;
import com.ibm.icu.lang.UProperty;

/** Looks inside two Korean words that were put one for the other: most of the time only the particle changed. */
final class Eojeol {
    private Eojeol() {}

    /** How many syllables two tokens share at their start, if that is at least half of the longer one, else 0. */
    static int shared(char[] a, int startA, int endA, char[] b, int startB, int endB) {
        int least = Math.min(endA - startA, endB - startB);
        int shared = 0;
        while (shared < least && isHangul(a[startA + shared]) && a[startA + shared] == b[startB + shared]) {
            shared++;
        }
        boolean isMost = shared > 0 && shared * 2 >= Math.max(endA - startA, endB - startB);
        return isMost && endsCluster(a, startA + shared) && endsCluster(b, startB + shared) ? shared : 0;
    }

    private static boolean isHangul(char c) {
        return c >= 0xAC00 && c <= 0xD7A3;
    }

    /** Whether a syllable ends before an offset: no mark and no jamo follows. */
    private static boolean endsCluster(char[] text, int at) {
        if (at == text.length) {
            return true;
        }
        int next = Character.codePointAt(text, at);
        int joins = UCharacter.getIntPropertyValue(next, UProperty.GRAPHEME_CLUSTER_BREAK);
        boolean isJamo = next >= 0x1100 && next <= 0x11FF;
        return joins != GraphemeClusterBreak.EXTEND && !isJamo;
    }
}
