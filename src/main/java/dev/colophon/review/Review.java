package dev.colophon.review;

import dev.colophon.article.Article;
import dev.colophon.check.Match;
import dev.colophon.people.Policy;
import dev.colophon.rules.Sheet;
import java.util.List;
import java.util.Map;

/**
 * An article as its reviewers see it.
 *
 * @param policy in force at its desk
 * @param findings of the checks, dismissed ones too, in the order of the rows
 * @param matches what the checks found right after an edit, by the number of their row
 */
public record Review(
        Article article, Policy policy, Sheet sheet, List<RowFinding> findings, Map<Integer, List<Match>> matches) {
    public Review {
        findings = List.copyOf(findings);
        matches = Map.copyOf(matches);
    }

    /** The findings on one row. */
    public List<RowFinding> findings(int row) {
        return findings.subList(before(row), before(row + 1));
    }

    /** What the checks found right on one row. */
    public List<Match> matchesOn(int row) {
        return matches.getOrDefault(row, List.of());
    }

    /** How many findings stand on rows before that one: they are in the order of the rows, so that halving finds it. */
    private int before(int row) {
        int from = 0;
        int to = findings.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (findings.get(middle).row() < row) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
