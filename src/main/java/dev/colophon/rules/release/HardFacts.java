package dev.colophon.rules.release;

import dev.colophon.text.Content;
import dev.colophon.text.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a reader could hold a text to: its numbers, names, quotes and negations, in order. It errs on the side of finding
 * one: a capital at the start of a sentence may be a name, and in a script without capitals every word may.
 */
final class HardFacts {
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['.,:/-][\\p{L}\\p{M}\\p{N}]+)*[%‰]?");
    private static final Pattern NEGATION =
            Pattern.compile("no|not|never|none|nor|neither|nobody|nothing|nowhere|without|cannot|hardly|barely|.*n't");
    private static final Pattern NUMBER_WORD =
            Pattern.compile("(?:zero|one|two|three|four|five|six|seven|eight|nine|ten"
                    + "|eleven|twelve|\\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?"
                    + "|millions?|billions?|trillions?|dozens?|half|halves|third|thirds|quarters?|twice|once|double|triple"
                    + "|first|second)(?:-\\w+)?");
    private static final Set<String> PLAIN_OPENERS = Set.of(
            "the", "a", "an", "it", "he", "she", "they", "we", "i", "you", "in", "on", "at", "of", "for", "to", "from",
            "by", "with", "and", "but", "or", "if", "when", "while", "as", "this", "that", "these", "those", "there",
            "then", "after", "before", "however", "his", "her", "its", "their", "our", "my", "your", "so", "yet",
            "also", "now", "here", "what", "who", "how", "why", "where", "some", "all", "many", "most", "more");

    private HardFacts() {}

    /** The facts of a paragraph; equal lists mean that none of them changed. */
    static List<String> of(Content content) {
        String text = plain(content.text());
        List<String> facts = new ArrayList<>();
        if (content.credit() != null) {
            facts.add(content.credit());
        }
        Matcher quotes = QUOTED.matcher(text);
        while (quotes.find()) {
            facts.add(quotes.group());
        }
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            if (isFact(words.group())) {
                facts.add(words.group());
            }
        }
        return facts;
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            plain.append(Fold.isQuote(c) ? Fold.character(c) : c);
        }
        return plain.toString().replaceAll("\\s+", " ");
    }

    private static boolean isFact(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int first = word.codePointAt(0);
        boolean uncased = Character.isLetter(first)
                && !Character.isLowerCase(first)
                && !Character.isUpperCase(first)
                && !Character.isTitleCase(first);
        return uncased
                || word.codePoints().anyMatch(Character::isDigit)
                || NEGATION.matcher(lower).matches()
                || NUMBER_WORD.matcher(lower).matches()
                || word.codePoints().anyMatch(Character::isUpperCase) && !PLAIN_OPENERS.contains(lower);
    }
}
