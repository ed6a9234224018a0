package dev.colophon.diff;

import bench.Api;
import dev.colophon.provenance.Authorship;
import dev.colophon.provenance.Origin;
import dev.colophon.provenance.Written;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The product as the comparison harness sees it. Not part of any build: compiled against the harness's own classes, as
 * {@code src/site/markdown/diff.md} shows.
 */
public final class Harness implements Api {
    @Override
    public String name() {
        return "Colophon";
    }

    @Override
    public int[] diff(String[] a, String[] b) {
        StringIds ids = new StringIds(a.length + b.length);
        Sequence from = ids.sequence(a);
        Sequence to = ids.sequence(b);
        Blocks blocks = Matching.of(from, to, ids.size());
        int[] triples = new int[3 * blocks.size()];
        for (int q = 0; q < blocks.size(); q++) {
            triples[3 * q] = blocks.fromStart(q);
            triples[3 * q + 1] = blocks.toStart(q);
            triples[3 * q + 2] = blocks.length(q);
        }
        return triples;
    }

    @Override
    public int[] diffText(String a, String b, String language) {
        List<int[]> hunks = new ArrayList<>();
        int i = 0;
        int j = 0;
        int[] hunk = null;
        for (Run run : WordDiff.diff(a, b, language).runs()) {
            int length = run.text().length();
            if (run.op() == Run.Op.EQUAL) {
                hunk = null;
            } else if (hunk == null) {
                hunks.add(hunk = new int[] {i, i, j, j});
            }
            i += run.op() == Run.Op.INSERT ? 0 : length;
            j += run.op() == Run.Op.DELETE ? 0 : length;
            if (hunk != null) {
                hunk[1] = i;
                hunk[3] = j;
            }
        }
        return hunks.stream().flatMapToInt(java.util.Arrays::stream).toArray();
    }

    @Override
    public int[][] align(List<String> left, List<String> right, String language) {
        return ParagraphAligner.alignTexts(left, right, language).shared().stream()
                .map(pair -> new int[] {pair.get(0), pair.get(1)})
                .toArray(int[][]::new);
    }

    @Override
    public double hter(String machine, String edited) {
        return EditEffort.of(machine, edited, Tokenizer.WHITESPACE).ter();
    }

    @Override
    public int[][] attribute(List<List<String>> revisions, String language) {
        List<Written> versions = new ArrayList<>();
        Map<Integer, Origin> origins = new HashMap<>();
        for (List<String> paragraphs : revisions) {
            int v = versions.size();
            versions.add(new Written(origins.computeIfAbsent(v, k -> Origin.person("e" + k, "p")), paragraphs));
        }
        List<int[]> runs = new ArrayList<>();
        List<List<Authorship.Stretch>> paragraphs =
                Authorship.of(versions, language).paragraphs();
        for (int p = 0; p < paragraphs.size(); p++) {
            for (Authorship.Stretch stretch : paragraphs.get(p)) {
                runs.add(new int[] {p, stretch.start(), stretch.end(), stretch.version()});
            }
        }
        return runs.toArray(int[][]::new);
    }
}
