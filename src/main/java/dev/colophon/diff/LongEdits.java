package dev.colophon.diff;

/** Edits of texts too long for a table: a hunk of the word diff substitutes what it can and deletes or inserts the rest. */
final class LongEdits {
    private LongEdits() {}

    static EditEffort count(int[] words, int[] reference, int vocabulary) {
        Blocks blocks = Matching.of(Sequence.plain(words), Sequence.plain(reference), vocabulary);
        int i = 0;
        int j = 0;
        EditEffort effort = new EditEffort(reference.length, 0, 0, 0, 0, true);
        for (int q = 0; q < blocks.size(); q++) {
            effort = effort.plus(hunk(blocks.fromStart(q) - i, blocks.toStart(q) - j));
            i = blocks.fromEnd(q);
            j = blocks.toEnd(q);
        }
        return effort.plus(hunk(words.length - i, reference.length - j));
    }

    private static EditEffort hunk(int deleted, int inserted) {
        int both = Math.min(deleted, inserted);
        return new EditEffort(0, inserted - both, deleted - both, both, 0, true);
    }
}
