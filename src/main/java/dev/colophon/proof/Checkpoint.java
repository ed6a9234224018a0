package dev.colophon.proof;

import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a log says of itself as a whole (C2SP {@code tlog-checkpoint}): so many entries, with this root.
 *
 * @param origin the log's name
 * @param size how many entries
 * @param root of the tree over them, 32 bytes
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by its note only.
public record Checkpoint(String origin, long size, byte[] root) {
    private static final Pattern BODY =
            Pattern.compile("([^\\n]+)\\n(0|[1-9][0-9]{0,17})\\n([A-Za-z0-9+/]{43}=)\\n((?:[^\\n]+\\n)*)");

    /** The signed note. */
    public String sign(SigningKey key) {
        return sign(List.of(key));
    }

    /** The note, signed by each key: while one follows another, holders of either can check it. */
    public String sign(List<SigningKey> keys) {
        String body = origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root) + "\n";
        return SignedNote.sign(body, origin, keys);
    }

    /**
     * Reads a checkpoint that one of these keys signed.
     *
     * @throws MalformedException as {@link #open(String, NoteKey)} says of the last key
     */
    public static Checkpoint open(String note, List<NoteKey> keys) {
        MalformedException last = new MalformedException("checkpoint-foreign", "there is no key to check it with");
        for (NoteKey key : keys) {
            try {
                return open(note, key);
            } catch (MalformedException e) {
                last = e;
            }
        }
        throw last;
    }

    /**
     * Reads a checkpoint that this key signed for its own log.
     *
     * @throws MalformedException {@code checkpoint-invalid} or {@code checkpoint-foreign}
     */
    public static Checkpoint open(String note, NoteKey key) {
        Matcher body = BODY.matcher(SignedNote.open(note, key));
        if (!body.matches()) {
            throw new MalformedException("checkpoint-invalid", "expected origin, size and root");
        }
        if (!body.group(1).equals(key.name())) {
            throw new MalformedException("checkpoint-foreign", "a checkpoint of " + body.group(1));
        }
        return new Checkpoint(
                body.group(1),
                Long.parseLong(body.group(2)),
                Base64.getDecoder().decode(body.group(3)));
    }
}
