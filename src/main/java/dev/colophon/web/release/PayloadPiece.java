package dev.colophon.web.release;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of what a publishing system would get, as the page colours it. All pieces together are the text as it is.
 *
 * @param kind {@code key} the name of a member, {@code value} a string, number or word of JSON, else {@code plain}
 */
record PayloadPiece(String kind, String text) {
    private static final Pattern WORD = Pattern.compile(
            "(?<key>\"(?:[^\"\\\\]|\\\\.)*+\"(?=\\s*:))|(?<value>\"(?:[^\"\\\\]|\\\\.)*+\"|[-+.\\w]+)", Pattern.DOTALL);

    /** The pieces of valid JSON. */
    static List<PayloadPiece> json(String json) {
        List<PayloadPiece> pieces = new ArrayList<>();
        Matcher words = WORD.matcher(json);
        int end = 0;
        while (words.find()) {
            pieces.add(plain(json.substring(end, words.start())));
            pieces.add(new PayloadPiece(words.group("key") == null ? "value" : "key", words.group()));
            end = words.end();
        }
        pieces.add(plain(json.substring(end)));
        return pieces;
    }

    static PayloadPiece plain(String text) {
        return new PayloadPiece("plain", text);
    }
}
