package dev.colophon.diff;

import dev.colophon.text.Tokens;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a sentence is about, as a bag of features: words in lower case, pairs of neighbouring syllables in a Korean eojeol,
 * pairs of neighbouring Han or Kana. A feature weighs more the fewer sentences have it.
 */
final class Features {
    private final Map<String, Integer> numbers = new HashMap<>();
    private int[] sentencesWith = new int[256];

    /** The bag of a sentence: feature number to count. */
    Map<Integer, Integer> bag(String sentence) {
        Map<Integer, Integer> bag = new HashMap<>();
        Tokens tokens = Tokens.of(sentence);
        String before = null;
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i).toLowerCase(Locale.ROOT);
            boolean alone = isAlone(token);
            if (!alone) {
                put(bag, token);
                for (int k = 0; isHangul(token) && k + 2 <= token.length(); k++) {
                    put(bag, token.substring(k, k + 2) + "*");
                }
            } else if (before != null) {
                put(bag, before + token);
            }
            before = alone ? token : null;
        }
        bag.keySet().forEach(feature -> sentencesWith[feature]++);
        return bag;
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
            sentencesWith = java.util.Arrays.copyOf(sentencesWith, sentencesWith.length * 2);
        }
        bag.merge(number, 1, Integer::sum);
    }

    private static boolean isAlone(String token) {
        char c = token.charAt(0);
        return c >= 0x3041 && c <= 0x309F || c >= 0x3400 && c <= 0x9FFF;
    }

    private static boolean isHangul(String token) {
        char c = token.charAt(0);
        return c >= 0xAC00 && c <= 0xD7A3;
    }
}
