package dev.colophon.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Seeded texts over five scripts, with what makes Unicode hard, and edits of them. */
public final class RandomText {
    private static final List<List<String>> WORDS = List.of(
            List.of(
                    "the", "ferry", "Harbour", "will", "leave", "3.12", "₩2,500", "don't", "e-mail", "U.S.", "12%",
                    "a"),
            List.of("서울시는", "지난해", "312억원을", "들여", "항만을", "고쳤다", "28일", "“그렇다”고", "밝혔다", "말했다"),
            List.of("東京", "は", "ソウル", "で", "発表", "した", "12日", "「港」", "３万", "が"),
            List.of("北京", "市长", "表示", "今年", "，", "增加", "1,200", "人", "。", "‘好’"),
            List.of("הנמל", "נסגר", "מחר", "שָׁלוֹם", "المدينة", "قال", "١٢", "-3"),
            List.of(
                    "👨‍👩‍👧‍👦",
                    "🇰🇷",
                    "e\u0301te\u0301",
                    "👍🏽",
                    "\u1112\u1161\u11ab",
                    "ก็",
                    "𝒳",
                    "❤️",
                    "—",
                    "\u00a0"));
    private static final List<String> GAPS = List.of(" ", " ", " ", " ", "", "  ", "\n", ". ", ", ", "! ");

    private final Random random;

    /** The same seed gives the same texts. */
    public RandomText(long seed) {
        this.random = new Random(seed);
    }

    /** A text of up to a number of words. */
    public String text(int most) {
        return String.join("", words(random.nextInt(most + 1)));
    }

    /** A text that was edited here and there. */
    public String edited(String text) {
        List<String> words = new ArrayList<>();
        Tokens tokens = Tokens.of(text);
        int at = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int kind = random.nextInt(12);
            String token = text.substring(at, tokens.end(i));
            at = tokens.end(i);
            if (kind == 0) {
                words.addAll(words(1 + random.nextInt(3)));
            }
            if (kind != 1) {
                words.add(kind == 2 ? words(1).get(0) : token);
            }
        }
        return String.join("", words);
    }

    /** Paragraphs, some of them empty. */
    public List<String> paragraphs(int most) {
        List<String> paragraphs = new ArrayList<>();
        int count = random.nextInt(most + 1);
        for (int p = 0; p < count; p++) {
            paragraphs.add(text(30));
        }
        return paragraphs;
    }

    /** Paragraphs after an edit: reworked, moved, split, merged, added, removed. */
    public List<String> edited(List<String> paragraphs) {
        List<String> next = new ArrayList<>();
        for (String paragraph : paragraphs) {
            int half = paragraph.offsetByCodePoints(0, paragraph.codePointCount(0, paragraph.length()) / 2);
            switch (random.nextInt(7)) {
                case 0 -> next.addAll(List.of(paragraph.substring(0, half), paragraph.substring(half)));
                case 1 -> next.add(next.isEmpty() ? paragraph : next.remove(next.size() - 1) + " " + paragraph);
                case 2 -> next.addAll(List.of(paragraph, text(20)));
                case 3 -> next.add(paragraph);
                case 4 -> {}
                default -> next.add(edited(paragraph));
            }
        }
        if (next.size() > 1 && random.nextBoolean()) {
            Collections.swap(next, 0, random.nextInt(next.size()));
        }
        return next;
    }

    private List<String> words(int count) {
        List<String> script = WORDS.get(random.nextInt(WORDS.size()));
        List<String> words = new ArrayList<>();
        for (int w = 0; w < count; w++) {
            if (random.nextInt(9) == 0) {
                script = WORDS.get(random.nextInt(WORDS.size()));
            }
            words.add(script.get(random.nextInt(script.size())) + GAPS.get(random.nextInt(GAPS.size())));
        }
        return words;
    }
}
