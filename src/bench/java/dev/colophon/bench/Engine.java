package dev.colophon.bench;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import dev.colophon.diff.Run;
import dev.colophon.diff.WordDiff;
import dev.colophon.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bitbucket.cowwoc.diffmatchpatch.DiffMatchPatch;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;

/** Word diffs of two texts: the product's and its peers'. Peers get the product's tokens, so that only the diff differs. */
public enum Engine {
    COLOPHON("Colophon") {
        @Override
        List<Run> diff(String a, String b) {
            return WordDiff.diff(a, b, "en").runs();
        }
    },
    JGIT_HISTOGRAM("JGit, histogram") {
        @Override
        List<Run> diff(String a, String b) {
            Numbered numbered = new Numbered(a, b);
            RunsOfBlocks runs = new RunsOfBlocks(numbered.from, numbered.to);
            for (Edit edit : new HistogramDiff().diff(Ids.COMPARATOR, new Ids(numbered.a), new Ids(numbered.b))) {
                runs.change(edit.getBeginA(), edit.getEndA(), edit.getBeginB(), edit.getEndB());
            }
            return runs.end();
        }
    },
    JAVA_DIFF_UTILS("java-diff-utils") {
        @Override
        List<Run> diff(String a, String b) {
            Tokens from = Tokens.of(a);
            Tokens to = Tokens.of(b);
            RunsOfBlocks runs = new RunsOfBlocks(from, to);
            for (AbstractDelta<String> delta :
                    DiffUtils.diff(words(from), words(to)).getDeltas()) {
                int i = delta.getSource().getPosition();
                int j = delta.getTarget().getPosition();
                runs.change(
                        i,
                        i + delta.getSource().size(),
                        j,
                        j + delta.getTarget().size());
            }
            return runs.end();
        }
    },
    DIFF_MATCH_PATCH("diff-match-patch, semantic clean-up") {
        @Override
        List<Run> diff(String a, String b) {
            Numbered numbered = new Numbered(a, b);
            DiffMatchPatch engine = new DiffMatchPatch();
            engine.diffTimeout = 0;
            var diffs = engine.diffMain(characters(numbered.a), characters(numbered.b), false);
            engine.diffCleanupSemantic(diffs);
            RunsOfBlocks runs = new RunsOfBlocks(numbered.from, numbered.to);
            int i = 0;
            int j = 0;
            for (DiffMatchPatch.Diff diff : diffs) {
                int length = diff.text.length();
                int toA = diff.operation == DiffMatchPatch.Operation.INSERT ? 0 : length;
                int toB = diff.operation == DiffMatchPatch.Operation.DELETE ? 0 : length;
                if (diff.operation != DiffMatchPatch.Operation.EQUAL) {
                    runs.change(i, i + toA, j, j + toB);
                }
                i += toA;
                j += toB;
            }
            return runs.end();
        }
    };

    private final String title;

    Engine(String title) {
        this.title = title;
    }

    /** What it is called in the documentation. */
    String title() {
        return title;
    }

    /** The runs from one text to the other. */
    abstract List<Run> diff(String a, String b);

    private static List<String> words(Tokens tokens) {
        List<String> words = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            words.add(tokens.get(i));
        }
        return words;
    }

    /** One character for each token, as the engine compares characters. */
    private static String characters(int[] ids) {
        StringBuilder text = new StringBuilder(ids.length);
        for (int id : ids) {
            text.append((char) (id + 1));
        }
        return text.toString();
    }

    private static final class Numbered {
        final Tokens from;
        final Tokens to;
        final int[] a;
        final int[] b;

        Numbered(String before, String after) {
            Map<String, Integer> numbers = new HashMap<>();
            from = Tokens.of(before);
            to = Tokens.of(after);
            a = number(from, numbers);
            b = number(to, numbers);
        }

        private static int[] number(Tokens tokens, Map<String, Integer> numbers) {
            int[] ids = new int[tokens.size()];
            for (int i = 0; i < ids.length; i++) {
                ids[i] = numbers.computeIfAbsent(tokens.get(i), token -> numbers.size());
            }
            return ids;
        }
    }

    private static final class Ids extends Sequence {
        static final SequenceComparator<Ids> COMPARATOR = new SequenceComparator<>() {
            @Override
            public boolean equals(Ids a, int i, Ids b, int j) {
                return a.ids[i] == b.ids[j];
            }

            @Override
            public int hash(Ids a, int i) {
                return a.ids[i] * 0x9E3779B1;
            }
        };

        private final int[] ids;

        Ids(int[] ids) {
            this.ids = ids;
        }

        @Override
        public int size() {
            return ids.length;
        }
    }
}
