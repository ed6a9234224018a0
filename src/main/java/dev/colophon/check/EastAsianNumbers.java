package dev.colophon.check;

import dev.colophon.check.Quantity.Kind;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Korean, Japanese and Chinese: 312억, 1만 2000, 1億2000万, 三百万円, 오후 10시 40분, 3분의 1. */
final class EastAsianNumbers extends NumberReader {
    private static final Pattern DATE = Pattern.compile("(?<!\\d)(\\d{4})[./-](\\d{1,2})[./-](\\d{1,2})(?!\\d)");
    private static final Pattern ERA = Pattern.compile("(令和|平成|昭和)(\\d{1,2}|元)年");
    private static final Map<String, Integer> ERAS = Map.of("令和", 2018, "平成", 1988, "昭和", 1925);
    private static final Pattern YEAR = Pattern.compile("(?<![\\d,.])(\\d{4})(?=\\s?[년年])");
    private static final Pattern MONTH = Pattern.compile("(?<![\\d,.])(\\d{1,2})\\s?[월月](?![간間])");
    private static final Pattern DAY = Pattern.compile("(?<![\\d,.])(\\d{1,2})\\s?[일日号](?![간間])");
    /** The first of several: 13~14일, 1~4월. */
    private static final Pattern FIRST_MONTH =
            Pattern.compile("(?<![\\d,.])(\\d{1,2})(?=\\s?[~∼〜～,·-]\\s?\\d{1,2}\\s?[월月](?![간間]))");

    private static final Pattern FIRST_DAY =
            Pattern.compile("(?<![\\d,.])(\\d{1,2})(?=\\s?[~∼〜～,·-]\\s?\\d{1,2}\\s?[일日](?![간間]))");
    /** Born in '82. */
    private static final Pattern SHORT_YEAR = Pattern.compile("(?<![\\d,.])(\\d{2})(?=년생|년대|학번|년식|年代)");
    /** The numbers one calls are part of the words for who comes. */
    private static final Pattern EMERGENCY =
            Pattern.compile("(?<!\\d)(?:11[029])(?=\\s?(?:구급|구조|신고|소방|상황|대원|안전|에|로|番))");

    private static final Pattern GENERATIONS = Pattern.compile("(?<!\\d)([2-6]0)([3-7]0)(?=\\s?(?:세대|여성|남성|청년))");
    private static final Pattern DURATION =
            Pattern.compile("(?<![\\d,.])(\\d{1,3})\\s?(시간|時間|년|年)\\s?(\\d{1,2})\\s?(분|分|개월|か月|カ月|ヶ月|个月)");
    private static final Pattern TIME = Pattern.compile("(?:(오전|오후|새벽|아침|낮|저녁|밤|午前|午後|上午|下午|晚上|凌晨|朝|夜|夕方)\\s?)?"
            + "(?<![\\d,.])(\\d{1,2})(?:\\s?[시時时点點](?![간間])(?:\\s?(\\d{1,2})\\s?[분分])?|:(\\d{2})(?!\\d))");
    private static final Pattern NOON = Pattern.compile("정오|正午|中午");
    private static final Pattern MIDNIGHT = Pattern.compile("자정|半夜|午夜");
    private static final Pattern FRACTION = Pattern.compile("(\\d+)\\s?(?:분의|分の|分之)\\s?(\\d+)");
    private static final Pattern SLASH = Pattern.compile("(?<!\\d)(\\d+)/(\\d+)(?!\\d)");
    /** Days that history is named after: 6·25, 12·3. */
    private static final Pattern NAMED_DAY = Pattern.compile("(?<!\\d)(\\d{1,2})[·ㆍ](\\d{1,2})(?!\\d)");

    private static final Pattern IDENTIFIER =
            Pattern.compile("(?<![A-Za-z])[A-Za-z]+-?(\\d+)[A-Za-z]*|(?<![\\d.,])(\\d+)[A-Z](?![A-Za-z])");
    private static final Pattern NUMERAL = Pattern.compile("(?<![\\d.,])" + DIGITS);
    private static final Pattern RANGE = Pattern.compile("\\s?(?:[~∼〜～-]|에서|から|至|到)\\s?(?=\\d)");
    private static final Pattern KANJI = Pattern.compile("(百分之)?([一二三四五六七八九十百千万億兆〇零两亿萬]+)");
    private static final String COUNTERS = "円元人名年月日歳岁個个件回次倍台社校票町村軒匹頭冊枚本階层時分秒％%";
    private static final Pattern MONEY = Pattern.compile("\\s?(?:여\\s?)?(?:원|달러|엔|유로|위안|円|ドル|ユーロ|元|美元|欧元|日元)");
    private static final Pattern PERCENT = Pattern.compile("\\s?(?:%|퍼센트|프로(?![가-힣])|パーセント)");
    private static final String CURRENCIES = "$₩¥€£";

    private final boolean korean;

    EastAsianNumbers(int paragraph, String original, String language) {
        super(paragraph, original);
        this.korean = language.matches("(?i)ko(-.*)?");
    }

    @Override
    void readAll() {
        each(DATE, this::date);
        each(ERA, this::era);
        each(YEAR, year -> addPart(Kind.YEAR, year, 1, year.group(1)));
        each(
                SHORT_YEAR,
                year -> addPart(Kind.NUMBER, year, 1, year.group(1), "19" + year.group(1), "20" + year.group(1)));
        each(EMERGENCY, call -> add(Kind.NUMBER, false, call.start(), call.end(), Set.of(call.group())));
        each(
                GENERATIONS,
                ages -> add(
                        Kind.NUMBER,
                        false,
                        ages.start(),
                        ages.end(),
                        Set.of(ages.group(1), ages.group(2), ages.group())));
        each(DURATION, this::duration);
        each(
                NAMED_DAY,
                day -> add(
                        Kind.NUMBER,
                        false,
                        day.start(),
                        day.end(),
                        Set.of(plainKey(day.group(1)), plainKey(day.group(2)), "m" + plainKey(day.group(1)))));
        each(
                FRACTION,
                fraction -> addPart(
                        Kind.FRACTION,
                        fraction,
                        0,
                        plainKey(fraction.group(2)) + "/" + plainKey(fraction.group(1)),
                        plainKey(fraction.group(1))));
        each(SLASH, fraction -> addPart(Kind.FRACTION, fraction, 0, fraction.group(), plainKey(fraction.group(2))));
        each(MONTH, month -> addPart(Kind.MONTH, month, 0, "m" + plainKey(month.group(1))));
        each(
                FIRST_MONTH,
                month -> addPart(Kind.MONTH, month, 1, "m" + plainKey(month.group(1)), plainKey(month.group(1))));
        each(DAY, day -> addPart(Kind.DAY, day, 0, plainKey(day.group(1))));
        each(FIRST_DAY, day -> addPart(Kind.DAY, day, 1, plainKey(day.group(1))));
        each(TIME, this::time);
        each(NOON, noon -> add(Kind.TIME, false, noon.start(), noon.end(), Set.of("t720", "12")));
        each(MIDNIGHT, midnight -> add(Kind.TIME, false, midnight.start(), midnight.end(), Set.of("t0", "12")));
        each(
                IDENTIFIER,
                name -> add(
                        Kind.NUMBER,
                        false,
                        name.start(),
                        name.end(),
                        Set.of(plainKey(name.group(1) == null ? name.group(2) : name.group(1)))));
        numerals();
        each(KANJI, this::kanji);
        if (korean) {
            HangulNumerals.read(this);
        }
    }

    private void date(MatchResult date) {
        addPart(Kind.YEAR, date, 1, date.group(1));
        addPart(Kind.MONTH, date, 2, "m" + plainKey(date.group(2)));
        addPart(Kind.DAY, date, 3, plainKey(date.group(3)));
    }

    private void era(MatchResult era) {
        String year = era.group(2).equals("元") ? "1" : era.group(2);
        addPart(Kind.YEAR, era, 2, year, String.valueOf(ERAS.getOrDefault(era.group(1), 0) + Integer.parseInt(year)));
    }

    /** 1시간 20분 is 80 minutes, 2년 6개월 is 30 months: the second number stands for the whole too. */
    private void duration(MatchResult duration) {
        int large = Integer.parseInt(duration.group(1));
        int small = Integer.parseInt(duration.group(3));
        int each = duration.group(2).matches("시간|時間") ? 60 : 12;
        addPart(Kind.NUMBER, duration, 1, String.valueOf(large));
        addPart(Kind.NUMBER, duration, 3, String.valueOf(small), String.valueOf(large * each + small));
    }

    private void time(MatchResult time) {
        int hour = Integer.parseInt(time.group(2));
        String minutes = time.group(3) == null ? time.group(4) : time.group(3);
        String half = time.group(1);
        boolean late = half != null && half.matches("오후|저녁|午後|下午|晚上|夕方|밤|夜");
        boolean noon = "낮".equals(half);
        boolean afterMidnight = half != null && half.matches("밤|夜|晚上") && hour % 12 == 0;
        int clock = half == null || hour > 12
                ? hour
                : noon ? hour(hour, hour == 12 || hour < 6) : hour(hour, late && !afterMidnight);
        addTime(time, clock, minutes == null ? 0 : Integer.parseInt(minutes), half != null || hour > 12);
    }

    private void numerals() {
        Matcher numeral = NUMERAL.matcher(text);
        int from = 0;
        while (numeral.find(from)) {
            from = numeral.end();
            if (isFree(numeral.start(), numeral.end())) {
                ScaledNumber scaled = ScaledNumber.read(text, numeral.start(), nextTaken(numeral.start()));
                from = scaled.end();
                take(numeral.start(), from);
                addScaled(scaled, numeral.start());
            }
        }
    }

    private void addScaled(ScaledNumber number, int start) {
        Set<String> keys = new LinkedHashSet<>(number.keys());
        Matcher range = RANGE.matcher(text).region(number.end(), text.length());
        if (number.scale().equals(BigDecimal.ONE) && range.lookingAt()) {
            BigDecimal scale =
                    ScaledNumber.read(text, range.end(), nextTaken(range.end())).scale();
            number.keys().forEach(key -> keys.add(Quantity.key(new BigDecimal(key).multiply(scale))));
        }
        boolean currency = start > 0 && CURRENCIES.indexOf(text.charAt(start - 1)) >= 0;
        add(currency ? Kind.MONEY : kindAt(number.end()), true, start, number.end(), keys);
    }

    private void kanji(MatchResult kanji) {
        BigDecimal value = KanjiNumerals.value(kanji.group(2));
        boolean percent = kanji.group(1) != null;
        boolean counted = kanji.end() < text.length() && COUNTERS.indexOf(text.charAt(kanji.end())) >= 0;
        boolean firm = percent || (kanji.group(2).length() > 1 && counted);
        if (value.signum() > 0) {
            Kind kind = percent ? Kind.PERCENT : kindAt(kanji.end());
            Set<String> keys = new LinkedHashSet<>(Set.of(Quantity.key(value)));
            keys.add("m" + Quantity.key(value)); // 四月
            add(kind, firm, kanji.start(), kanji.end(), keys);
        }
    }

    private Kind kindAt(int end) {
        if (PERCENT.matcher(text).region(end, text.length()).lookingAt()) {
            return Kind.PERCENT;
        }
        return MONEY.matcher(text).region(end, text.length()).lookingAt() ? Kind.MONEY : Kind.NUMBER;
    }

    static String plainKey(String digits) {
        return Quantity.key(number(digits));
    }
}
