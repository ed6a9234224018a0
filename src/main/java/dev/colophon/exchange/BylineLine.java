package dev.colophon.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that names the authors: {@code BY NAME [e-mail]}, 이름 기자 [e-mail], 名前 [e-mail]. Several authors are parted by
 * commas, "and", or middle dots; an address belongs to the name before it.
 */
final class BylineLine {
    private static final int LENGTH = 300;
    private static final int NAME_LENGTH = 60;

    private static final String ADDRESS = "[\\w.%+-]+@[\\w-]+(?:\\.[\\w-]+)+";
    private static final Pattern ADDRESSES =
            Pattern.compile("[\\[(<［（【]?\\s*(" + ADDRESS + "(?:\\s*[,;/·]\\s*" + ADDRESS + ")*)\\s*[\\])>］）】]?");
    private static final Pattern ENGLISH = Pattern.compile("^(BY|By|by)\\s+(.+)$");
    private static final Pattern KOREAN = Pattern.compile("^(?:글\\s*[=·:]?\\s*)?(.*?)\\s*기자\\s*$");
    private static final Pattern JAPANESE = Pattern.compile("^(?:文[・＝=:：]\\s*(.+)|(.+?)\\s*記者)$");
    /** Words of a name: capitalised, in any script; small particles between. */
    private static final Pattern NAME =
            Pattern.compile("[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.'’-]*(?:\\s+(?:de|da|di|van|von|der|bin|al|el|la|le|du|"
                    + "[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.'’-]*))*");

    private static final Pattern BETWEEN = Pattern.compile("\\s*[,·、・/&]\\s*(?:(?i:and)\\s+)?|\\s+(?i:and)\\s+");
    private static final Pattern ARTICLE = Pattern.compile("(?i)^(the|a|an|our|all)\\b.*");

    private BylineLine() {}

    /** The authors, or an empty list where the line names none. */
    static List<Byline> read(String line, String language) {
        if (line.length() > LENGTH) {
            return List.of();
        }
        List<Byline> found = new ArrayList<>();
        Matcher addresses = ADDRESSES.matcher(line);
        int from = 0;
        while (addresses.find()) {
            if (!add(found, line.substring(from, addresses.start()), split(addresses.group(1)), language, from > 0)) {
                return List.of();
            }
            from = addresses.end();
        }
        String rest = Lines.strip(line.substring(from));
        return rest.isEmpty() || add(found, rest, List.of(), language, from > 0) ? List.copyOf(found) : List.of();
    }

    /** Adds the names of one stretch; false where it does not read as names. */
    private static boolean add(
            List<Byline> found, String stretch, List<String> addresses, String language, boolean further) {
        String names = names(Lines.strip(stretch), !addresses.isEmpty() || further, language);
        List<String> single = names.isEmpty() ? List.of() : List.of(BETWEEN.split(names));
        if (single.isEmpty() || !single.stream().allMatch(BylineLine::isName)) {
            return false;
        }
        int without = single.size() - addresses.size();
        if (without < 0) {
            return false;
        }
        for (int i = 0; i < single.size(); i++) {
            found.add(new Byline(single.get(i), i < without ? null : addresses.get(i - without)));
        }
        return true;
    }

    /** The names alone; empty where nothing marks the stretch as a byline. */
    private static String names(String stretch, boolean marked, String language) {
        Matcher english = ENGLISH.matcher(stretch);
        if (english.matches()) {
            return english.group(2);
        }
        Matcher korean = KOREAN.matcher(stretch);
        if (korean.matches() && (marked || language.startsWith("ko"))) {
            return korean.group(1);
        }
        Matcher japanese = JAPANESE.matcher(stretch);
        if (japanese.matches() && (marked || language.startsWith("ja"))) {
            return japanese.group(1) == null ? japanese.group(2) : japanese.group(1);
        }
        String bare = stretch.replaceFirst("^(?:[,·、・/&]|(?i:and)\\s)\\s*", "");
        boolean oneLatinWord = bare.matches("[\\p{IsLatin}.:-]*"); // "Contact x@y" names nobody
        return marked && !oneLatinWord ? bare : "";
    }

    private static boolean isName(String name) {
        return name.length() <= NAME_LENGTH
                && NAME.matcher(name).matches()
                && !ARTICLE.matcher(name).matches();
    }

    private static List<String> split(String addresses) {
        return List.of(addresses.split("\\s*[,;/·]\\s*"));
    }
}
