package dev.colophon.check;

import dev.colophon.check.Finding.Span;
import dev.colophon.check.Quantity.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Where a number may differ and nothing be wrong: rounding that says so, relative dates, conversions in brackets. */
final class Leniency {
    private static final Pattern ABOUT = Pattern.compile(
            ".*\\b(?:about|around|some|nearly|almost|roughly|approximately|over|more than|close to|under|less than|fewer than"
                    + "|at least|up to|just)\\s[^.]{0,12}$|.*(?:약|거의|대략|무려|約|およそ|近)\\s?$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern RELATIVE_YEAR = Pattern.compile(
            "올해|금년|지난해|작년|내년|이듬해|재작년|후년|今年|昨年|去年|来年|来春|翌年|明年|同年|\\b(?:this|last|next|following|previous)\\s(?:year|month|spring|summer|autumn|fall|winter)"
                    + "|지난달|이달|다음 ?달|내달|先月|今月|来月|上月|本月|下月|(?:지난|올|이번|다음) ?(?:봄|여름|가을|겨울)"
                    + "|\\blast (?:january|february|march|april|may|june|july|august|september|october|november|december)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RELATIVE_DAY = Pattern.compile(
            "오늘|어제|그제|내일|모레|전날|이날|이튿날|다음 ?날|당일|[월화수목금토일]요일|今日|昨日|明日|翌日|前日|同日|当日|[月火水木金土日]曜|[周星期][一二三四五六日]|今天|昨天|明天"
                    + "|\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\\b(?:today|yesterday|tomorrow|the same day|that day|the (?:day before|next day|following day|previous day))",
            Pattern.CASE_INSENSITIVE);
    /** An editor's rounding stays within this share of the number. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.06");

    private final boolean relativeYear;
    private final boolean relativeDay;
    private final List<String> reference;
    private final List<String> target;
    /** Of spans of the text: each is asked for with every number that has no partner. */
    private final Map<Span, Boolean> conversions = new HashMap<>();

    Leniency(List<String> reference, List<String> target) {
        this.reference = reference;
        this.target = target;
        this.relativeYear = anyMatches(reference, RELATIVE_YEAR) || anyMatches(target, RELATIVE_YEAR);
        this.relativeDay = anyMatches(reference, RELATIVE_DAY) || anyMatches(target, RELATIVE_DAY);
    }

    /** Whether a number of the text without partner is no news: part of a date told relatively, or a conversion. */
    boolean excuses(Quantity written) {
        return isRelative(written) || isConversion(written);
    }

    /** Whether a number of the reference may go without saying. */
    boolean excusesLoss(Quantity lost) {
        return isRelative(lost) || isConversion(before(reference, lost));
    }

    private boolean isRelative(Quantity quantity) {
        return (relativeYear && quantity.kind() == Kind.YEAR) || (relativeDay && quantity.kind() == Kind.DAY);
    }

    /** Whether a word before it says that it is not exact. */
    boolean saysItIsRounded(Quantity written) {
        return written.firm() && ABOUT.matcher(before(target, written)).matches();
    }

    /** "About 4,200" for 4,213: fewer figures, and near. */
    static boolean isRounded(Quantity reference, Quantity written) {
        BigDecimal exact = reference.value();
        BigDecimal rounded = written.value();
        if (exact.signum() <= 0 || rounded.signum() <= 0) {
            return false;
        }
        BigDecimal off = exact.subtract(rounded).abs().divide(exact, new MathContext(6, RoundingMode.HALF_UP));
        return off.compareTo(ROUNDING) <= 0
                && written.figures().length() < reference.figures().length();
    }

    /** "(1.1 miles)" or "($21.5 million)" behind the amount itself. */
    boolean isConversion(Quantity written) {
        return conversions.computeIfAbsent(written.span(), span -> isConversion(before(target, written)));
    }

    private static boolean isConversion(String before) {
        int open = before.lastIndexOf('(');
        return open > 0
                && before.indexOf(')', open) < 0
                && before.substring(open + 1).matches("[^\\d()]{0,12}")
                && before.substring(Math.max(0, open - 40), open).matches("(?s).*\\d.*");
    }

    /** The characters before it, as many as these rules look at. */
    private static String before(List<String> texts, Quantity quantity) {
        String text = texts.get(quantity.span().paragraph());
        int end = quantity.span().start();
        return text.substring(Math.max(0, end - 80), end);
    }

    private static boolean anyMatches(List<String> texts, Pattern pattern) {
        return texts.stream().anyMatch(text -> pattern.matcher(text).find());
    }
}
