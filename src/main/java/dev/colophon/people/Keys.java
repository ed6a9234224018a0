package dev.colophon.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The single keys of the pages, and where somebody may put them. A key is written as its cap shows it: {@code ⇧S}. */
public final class Keys {
    /** What may be moved. */
    public static final List<String> MOVABLE = List.of(
            "J", "K", "N", "⇧N", "]", "[", "F", "⇧F", "S", "⇧S", "⇧⌥S", "R", "C", "Z", "W", "E", "H", ".", "M", "V",
            "D", "X", "⇧X", "Y", "⇧Y", "A", "⇧J", "⇧K", "⇧D");

    /** What stays: the sheet of keys itself, the search, the views and what begins a way to a page. */
    private static final Set<String> FIXED = Set.of("?", "/", "G", "1", "2", "3", "4");

    private static final Pattern FORM = Pattern.compile("(?:⇧|⌥|⇧⌥)?[A-Z0-9.\\[\\]]");

    private Keys() {}

    /** The moves among wanted keys; what stays in its place is none. Written in small letters, a key is meant all the same. */
    public static Map<String, String> moves(Map<String, String> wanted) {
        Map<String, String> moves = new HashMap<>();
        wanted.forEach((ordinary, key) -> {
            String cap = key.strip().toUpperCase(Locale.ROOT).replace("⌥⇧", "⇧⌥");
            if (!cap.isEmpty() && !cap.equals(ordinary)) {
                moves.put(ordinary, cap);
            }
        });
        return moves;
    }

    /** What is wrong with moves, by the ordinary key: that it is none, or taken. */
    static Map<String, String> wrong(Map<String, String> moves) {
        Map<String, String> wrong = new HashMap<>();
        Set<String> taken = new HashSet<>(FIXED);
        List<String> all = new ArrayList<>(MOVABLE);
        all.sort((one, other) -> Boolean.compare(moves.containsKey(one), moves.containsKey(other)));
        for (String ordinary : all) {
            String key = moves.getOrDefault(ordinary, ordinary);
            if (!FORM.matcher(key).matches() && !FIXED.contains(key)) {
                wrong.put(ordinary, "One key: a letter, a digit, a full stop or a bracket, with ⇧ or ⌥.");
            } else if (!taken.add(key)) {
                wrong.put(ordinary, "This key does something else already.");
            }
        }
        moves.keySet().stream()
                .filter(ordinary -> !MOVABLE.contains(ordinary))
                .forEach(ordinary -> wrong.put(ordinary, "This key stays where it is."));
        return wrong;
    }
}
