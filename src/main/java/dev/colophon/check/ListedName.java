package dev.colophon.check;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * How a desk writes a name.
 *
 * @param source the name as the source writes it
 * @param target how the desk writes it
 * @param accepted other spellings that pass, such as a short form
 * @param avoided spellings that are wrong here
 */
public record ListedName(
        UUID id,
        String desk,
        String sourceLanguage,
        String targetLanguage,
        String source,
        String target,
        List<String> accepted,
        List<String> avoided,
        Instant changedAt,
        UUID changedBy) {
    public ListedName {
        accepted = List.copyOf(accepted);
        avoided = List.copyOf(avoided);
    }

    /** Every spelling that passes. */
    List<String> passing() {
        return Stream.concat(Stream.of(target), accepted.stream()).toList();
    }
}
