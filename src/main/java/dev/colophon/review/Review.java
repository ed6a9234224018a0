package dev.colophon.review;

import dev.colophon.article.Article;
import dev.colophon.people.Policy;
import dev.colophon.rules.Sheet;
import java.util.List;

/**
 * An article as its reviewers see it.
 *
 * @param policy in force at its desk
 * @param findings of the checks, dismissed ones too, in the order of the rows
 */
public record Review(Article article, Policy policy, Sheet sheet, List<RowFinding> findings) {
    public Review {
        findings = List.copyOf(findings);
    }

    /** The findings on one row. */
    public List<RowFinding> findings(int row) {
        return findings.subList(before(row), before(row + 1));
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
