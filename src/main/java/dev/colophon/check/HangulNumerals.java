package dev.colophon.check;

import dev.colophon.check.Quantity.Kind;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Numbers written out in Korean: 스물한, 여섯, 사흘, 백만. They stand for a number in the other text but demand none, as the
 * same syllables begin many a word.
 */
final class HangulNumerals {
    private static final String TENS = "열|스물|스무|서른|마흔|쉰|예순|일흔|여든|아흔";
    private static final String ONES = "하나|한|둘|두|셋|세|석|서|넷|네|넉|너|다섯|여섯|일곱|여덟|아홉";
    private static final Pattern NATIVE = Pattern.compile("(?<![가-힣])(?:(" + TENS + ")(" + ONES + ")?|(" + ONES + "))");
    private static final Pattern SINO = Pattern.compile("(?<![가-힣\\d])([일이삼사오육칠팔구]?[십백천만억조][일이삼사오육칠팔구십백천만억조]*)");
    private static final Map<String, Integer> DAYS =
            Map.of("하루", 1, "이틀", 2, "사흘", 3, "나흘", 4, "닷새", 5, "엿새", 6, "이레", 7, "여드레", 8, "아흐레", 9, "열흘", 10);
    private static final Pattern DAY_WORD = Pattern.compile(String.join("|", DAYS.keySet()) + "|보름");
    private static final Pattern TWO = Pattern.compile("양(?=국|측|사|당|팀|쪽|자|손|기관|도시|대 )");
    private static final Pattern HALF = Pattern.compile("절반|반값|반액|(?<![가-힣])반(?![가-힣])");
    private static final Map<String, Integer> VALUES = values();
    private static final String SINO_DIGITS = "일이삼사오육칠팔구";
    private static final String KANJI_DIGITS = "一二三四五六七八九";

    private HangulNumerals() {}

    static void read(EastAsianNumbers reader) {
        reader.each(DAY_WORD, day -> soft(reader, day, DAYS.getOrDefault(day.group(), 15)));
        reader.each(
                HALF, half -> reader.add(Kind.FRACTION, false, half.start(), half.end(), Set.of("1/2", "0.5", "50")));
        reader.each(TWO, word -> soft(reader, word, 2));
        reader.each(NATIVE, word -> soft(reader, word, value(word)));
        reader.each(SINO, word -> {
            BigDecimal value = KanjiNumerals.value(kanji(word.group(1)));
            reader.add(Kind.NUMBER, false, word.start(), word.end(), Set.of(Quantity.key(value)));
        });
    }

    private static void soft(EastAsianNumbers reader, MatchResult match, int value) {
        Set<String> keys = new LinkedHashSet<>(Set.of(String.valueOf(value), Quantity.timeKey(value * 60)));
        keys.add(Quantity.timeKey(value * 60 + 720)); // 세 시
        reader.add(Kind.NUMBER, false, match.start(), match.end(), keys);
    }

    private static int value(MatchResult word) {
        if (word.group(3) != null) {
            return VALUES.getOrDefault(word.group(3), 0);
        }
        return VALUES.getOrDefault(word.group(1), 0)
                + (word.group(2) == null ? 0 : VALUES.getOrDefault(word.group(2), 0));
    }

    private static String kanji(String sino) {
        StringBuilder kanji = new StringBuilder();
        for (char c : sino.toCharArray()) {
            int digit = SINO_DIGITS.indexOf(c);
            kanji.append(digit < 0 ? c : KANJI_DIGITS.charAt(digit));
        }
        return kanji.toString();
    }

    private static Map<String, Integer> values() {
        Map<String, Integer> values = new LinkedHashMap<>();
        String[] ones = {"하나 한", "둘 두", "셋 세 석 서", "넷 네 넉 너", "다섯", "여섯", "일곱", "여덟", "아홉"};
        String[] tens = {"열", "스물 스무", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔"};
        for (int i = 0; i < 9; i++) {
            for (String word : ones[i].split(" ")) {
                values.put(word, i + 1);
            }
            for (String word : tens[i].split(" ")) {
                values.put(word, (i + 1) * 10);
            }
        }
        return values;
    }
}
