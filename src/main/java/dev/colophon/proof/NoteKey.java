package dev.colophon.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Who signs notes: a name and an Ed25519 key (C2SP {@code signed-note}).
 *
 * @param name without spaces and plus signs, for a log its origin
 */
public record NoteKey(String name, VerifyKey key) {
    private static final byte[] ED25519 = {1};
    private static final int ID_BYTES = 4;

    public NoteKey {
        boolean allowed = !name.isEmpty()
                && name.codePoints()
                        .noneMatch(c -> c == '+' || c < ' ' || Character.isSpaceChar(c) || Character.isWhitespace(c));
        if (!allowed) {
            throw new MalformedException("not-a-key", "not a name for a note's key: " + name);
        }
    }

    /**
     * Reads a key as it is published.
     *
     * @throws MalformedException when it is anything else
     */
    public static NoteKey ofVkey(String vkey) {
        String[] parts = vkey.split("\\+", 3);
        if (parts.length != 3) {
            throw new MalformedException("not-a-key", "expected name+id+key");
        }
        byte[] typed = decoded(parts[2]);
        if (typed.length == 0 || typed[0] != ED25519[0]) {
            throw new MalformedException("not-a-key", "not an Ed25519 key");
        }
        NoteKey key = new NoteKey(parts[0], VerifyKey.ofRaw(Arrays.copyOfRange(typed, 1, typed.length)));
        if (!key.vkey().equals(vkey)) {
            throw new MalformedException("not-a-key", "the id is not that of the key");
        }
        return key;
    }

    /** {@code name+id+base64(0x01 ‖ key)}, as the key is published. */
    public String vkey() {
        byte[] raw = key.raw();
        byte[] typed = new byte[raw.length + 1];
        typed[0] = ED25519[0];
        System.arraycopy(raw, 0, typed, 1, raw.length);
        return name + "+" + HexFormat.of().formatHex(id()) + "+"
                + Base64.getEncoder().encodeToString(typed);
    }

    /** Four bytes by which signatures name the key. */
    byte[] id() {
        byte[] digest = Digests.sha256((name + "\n").getBytes(UTF_8), ED25519, key.raw());
        return Arrays.copyOf(digest, ID_BYTES);
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new MalformedException("not-a-key", "not base64");
        }
    }
}
