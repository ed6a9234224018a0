package dev.colophon.diff;

import dev.colophon.text.Content;
import dev.colophon.text.Fold;
import dev.colophon.text.Mark;
import dev.colophon.text.Tokens;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** How far a text differs from another, whatever happened to the paragraphs around it. */
public enum ChangeClass {
    /** The same to the character, marks and credit included. */
    UNCHANGED("unchanged"),
    /** Only white space, the glyphs of quotes or of full-width forms, emphasis or strong differ; never a link. */
    FORMATTED("formatted"),
    EDITED("edited"),
    /** More than {@value #REWRITTEN_PERCENT} % of the tokens of both sides changed. */
    REWRITTEN("rewritten");

    private static final int REWRITTEN_PERCENT = 75;

    private final String code;

    ChangeClass(String code) {
        this.code = code;
    }

    /** The name in API and documents. */
    public String code() {
        return code;
    }

    /** The class of a change of plain text. */
    public static ChangeClass of(String from, String to, String language) {
        return of(Content.of(from), Content.of(to), language);
    }

    /** The class of a change of all a reader sees. A changed credit or link is an edit. */
    public static ChangeClass of(Content from, Content to, String language) {
        if (from.equals(to)) {
            return UNCHANGED;
        }
        if (Fold.format(from.text()).equals(Fold.format(to.text()))) {
            boolean sameCredit = Objects.equals(from.credit(), to.credit());
            return sameCredit && links(from).equals(links(to)) ? FORMATTED : EDITED;
        }
        Tokens a = Tokens.of(from.text());
        Tokens b = Tokens.of(to.text());
        int all = a.size() + b.size();
        int changed = all - 2 * WordDiff.blocks(a, b).matched();
        return changed * 100L > (long) REWRITTEN_PERCENT * all ? REWRITTEN : EDITED;
    }

    /** Links by address and the text they stand on, where white space and glyphs do not count. */
    private static Set<List<Object>> links(Content content) {
        return content.marks().stream()
                .filter(mark -> mark.type() == Mark.Type.LINK)
                .map(mark -> List.<Object>of(
                        Objects.requireNonNull(mark.href()),
                        Fold.format(content.text().substring(0, mark.start())).length(),
                        Fold.format(content.text().substring(mark.start(), mark.end()))))
                .collect(Collectors.toSet());
    }
}
