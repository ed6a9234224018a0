package dev.colophon.audit.dossier;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers instead of names, in the order in which persons come up: the same record gives the same numbers. */
final class Pseudonyms {
    private final Map<UUID, String> given = new HashMap<>();

    String of(UUID person) {
        return given.computeIfAbsent(person, id -> "Person " + (given.size() + 1));
    }

    /**
     * A text in which no person is named as they are enrolled. Nicknames and inflected names stay: nobody can tell them from
     * words.
     *
     * @param names every name and whose it is
     */
    String instead(String text, Supplier<Map<String, UUID>> names) {
        String told = text;
        List<Map.Entry<String, UUID>> longestFirst = names.get().entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, UUID>>comparingInt(
                                name -> -name.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .toList();
        for (Map.Entry<String, UUID> name : longestFirst) {
            if (told.contains(name.getKey())) {
                told = whole(name.getKey()).matcher(told).replaceAll(Matcher.quoteReplacement(of(name.getValue())));
            }
        }
        return told;
    }

    /** A Latin name as a whole word; a Korean or Japanese one may have a particle behind it. */
    private static Pattern whole(String name) {
        return Pattern.compile("(?<!\\p{IsLatin})" + Pattern.quote(name) + "(?!\\p{IsLatin})");
    }
}
