package dev.colophon.exchange;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether a whole line says how the page was translated, in English, Korean or Japanese. */
final class DisclosureLine {
    private static final int LENGTH = 400;

    /** What may stand around such a line. */
    private static final String FRAME = "^[\\[(*※◇■\\s]*";

    private static final List<Pattern> FORMS = List.of(
            Pattern.compile(
                    FRAME
                            + "(this (article|story|report|piece|page|text) (was|is|has been) )?(originally [a-z ,]{1,60} )?"
                            + "(machine[- ]|ai[- ])?translated (from|by|using|with)\\b.*"
                            + "\\b(ai|a\\.i\\.|artificial intelligence|machine[- ]translat\\w+|staff|translators?|editors?)\\b.*"),
            Pattern.compile(FRAME + "(이|본) ?(기사|글|콘텐츠)[는은] .*번역.*(습니다|됨|함|다)[.)\\]]*"),
            Pattern.compile(FRAME + "(この|本)(記事|ページ)は.*翻訳.*"));

    private DisclosureLine() {}

    static boolean matches(String line) {
        if (line.length() > LENGTH || line.indexOf('"') >= 0 || line.indexOf('“') >= 0) {
            return false;
        }
        String lower = line.toLowerCase(Locale.ROOT);
        return FORMS.stream().anyMatch(form -> form.matcher(lower).matches());
    }
}
