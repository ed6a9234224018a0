package dev.colophon.diff;

import dev.colophon.text.Tokens;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a sentence is about, as a bag of features: words in lower case, the stems of long ones, pairs of neighbouring
 * syllables in a Korean eojeol, Han characters and pairs of neighbouring Han or Kana. A feature weighs more the fewer
 * sentences have it.
 */
final class Features {
    /** Letters that a word keeps through most of its forms. */
    private static final int STEM = 5;

    private final Map<String, Integer> numbers = new HashMap<>();
    private int[] sentencesWith = new int[256];

    /** The bag of a sentence: feature number to count. */
    Map<Integer, Integer> bag(String sentence) {
        Map<Integer, Integer> bag = new HashMap<>();
        Tokens tokens = Tokens.of(sentence);
        String before = "";
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i).toLowerCase(Locale.ROOT);
            if (isAlone(token)) {
                putCharacter(bag, before, token);
                before = token;
            } else {
                putWord(bag, token);
                before = "";
            }
        }
        bag.keySet().forEach(feature -> sentencesWith[feature]++);
        return bag;
    }

    private void putWord(Map<Integer, Integer> bag, String word) {
        put(bag, word);
        if (isHangul(word)) {
            for (int k = 0; k + 2 <= word.length(); k++) {
                put(bag, word.substring(k, k + 2) + "*");
            }
        } else if (word.length() > STEM && Character.isLetter(word.charAt(0))) {
            put(bag, word.substring(0, STEM) + "*");
        }
    }

    private void putCharacter(Map<Integer, Integer> bag, String before, String character) {
        if (!before.isEmpty()) {
            put(bag, before + character);
        }
        if (isHan(character)) {
            put(bag, character);
        }
    }

    /** How much each feature weighs, by number, given how many sentences there are on both sides. */
    double[] weights(int sentences) {
        double[] weights = new double[numbers.size()];
        for (int f = 0; f < weights.length; f++) {
            boolean everywhere = sentencesWith[f] >= sentences * .5;
            weights[f] = everywhere ? .05 : Math.log(1 + (double) sentences / sentencesWith[f]);
        }
        return weights;
    }

    private void put(Map<Integer, Integer> bag, String feature) {
        int number = numbers.computeIfAbsent(feature, f -> numbers.size());
        if (number >= sentencesWith.length) {
            sentencesWith = Arrays.copyOf(sentencesWith, sentencesWith.length * 2);
        }
        bag.merge(number, 1, Integer::sum);
    }

    /** Whether a token is written without a space to the next: Hiragana, Han. */
    private static boolean isAlone(String token) {
        char c = token.charAt(0);
        return c >= 0x3041 && c <= 0x309F || isHan(token);
    }

    private static boolean isHan(String token) {
        char c = token.charAt(0);
        return c >= 0x3400 && c <= 0x9FFF;
    }

    private static boolean isHangul(String token) {
        char c = token.charAt(0);
        return c >= 0xAC00 && c <= 0xD7A3;
    }
}
