package dev.colophon.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** Notes and their signatures (C2SP {@code signed-note}). */
public final class SignedNote {
    private static final String DASH = "\u2014 ";
    private static final int ID_BYTES = 4;

    private SignedNote() {}

    /**
     * A note with a signature by each key.
     *
     * @param text ends with a newline
     */
    public static String sign(String text, String name, List<SigningKey> keys) {
        StringBuilder note = new StringBuilder(text).append('\n');
        keys.forEach(key -> note.append(line(text, name, key)));
        return note.toString();
    }

    private static String line(String text, String name, SigningKey key) {
        byte[] id = new NoteKey(name, key.verifyKey()).id();
        byte[] signature = key.sign(text.getBytes(UTF_8));
        byte[] both = Arrays.copyOf(id, id.length + signature.length);
        System.arraycopy(signature, 0, both, id.length, signature.length);
        return DASH + name + " " + Base64.getEncoder().encodeToString(both) + "\n";
    }

    /**
     * The text of a note that this key signed. Signatures by other keys are passed over.
     *
     * @throws MalformedException with {@code checkpoint-invalid} when it is no note or the key's signature does not hold,
     *     {@code checkpoint-foreign} when the key did not sign it
     */
    public static String open(String note, NoteKey key) {
        int end = note.lastIndexOf("\n\n");
        if (end < 0 || !note.endsWith("\n") || hasControls(note)) {
            throw new MalformedException("checkpoint-invalid", "not a signed note");
        }
        String text = note.substring(0, end + 1);
        List<byte[]> signatures = signatures(note.substring(end + 2), key);
        if (signatures.isEmpty()) {
            throw new MalformedException("checkpoint-foreign", "not signed by " + key.vkey());
        }
        for (byte[] signature : signatures) {
            if (!key.key().verifies(text.getBytes(UTF_8), signature)) {
                throw new MalformedException("checkpoint-invalid", "the signature of " + key.name() + " does not hold");
            }
        }
        return text;
    }

    private static List<byte[]> signatures(String lines, NoteKey key) {
        List<byte[]> found = new ArrayList<>();
        lines.lines().forEach(line -> {
            String[] parts =
                    line.startsWith(DASH) ? line.substring(DASH.length()).split(" ", -1) : new String[0];
            byte[] both = parts.length == 2 ? decoded(parts[1]) : new byte[0];
            if (both.length <= ID_BYTES) {
                throw new MalformedException("checkpoint-invalid", "not a signature line");
            }
            boolean ours = parts[0].equals(key.name()) && Arrays.equals(Arrays.copyOf(both, ID_BYTES), key.id());
            if (ours) {
                found.add(Arrays.copyOfRange(both, ID_BYTES, both.length));
            }
        });
        return found;
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static boolean hasControls(String note) {
        return note.chars().anyMatch(c -> c < ' ' && c != '\n');
    }
}
