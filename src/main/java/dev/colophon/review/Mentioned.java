package dev.colophon.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds who is meant by name in a text: an at sign with a name that is known, the longest that fits. */
public final class Mentioned {
    private Mentioned() {}

    /**
     * A name in a text.
     *
     * @param start of its at sign, in UTF-16
     * @param end behind its last letter
     */
    public record Place(int start, int end, String name) {}

    /** Where names stand in the text, in its order. */
    public static List<Place> in(String text, Collection<String> names) {
        List<String> longest = names.stream()
                .filter(name -> !name.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        List<Place> places = new ArrayList<>();
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int start = at;
            longest.stream()
                    .filter(name -> text.startsWith(name, start + 1))
                    .findFirst()
                    .ifPresent(name -> places.add(new Place(start, start + 1 + name.length(), name)));
        }
        return places;
    }
}
