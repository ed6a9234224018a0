package dev.colophon.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.colophon.proof.BundlePaths;
import dev.colophon.proof.Envelope;
import dev.colophon.proof.NoteKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * Checks what is said beside the record: that the service sealed the bag as it lies here, and that the same checkpoint and
 * keys lie in it in the other forms that public tools take.
 */
final class Seal {
    private static final int NOTE_ID_BYTES = 4;

    private final BundleFiles files;
    private final KeyRing keys;
    private final long treeSize;
    private final List<Failure> failures = new ArrayList<>();

    Seal(BundleFiles files, KeyRing keys, long treeSize) {
        this.files = files;
        this.keys = keys;
        this.treeSize = treeSize;
    }

    List<Failure> check() {
        sealed();
        String note = files.text(BundlePaths.CHECKPOINT);
        String text = note.substring(0, Math.max(0, note.indexOf("\n\n") + 1));
        same(text.getBytes(UTF_8), BundlePaths.CHECKPOINT_TEXT);
        same(signature(note), BundlePaths.CHECKPOINT_SIGNATURE);
        NoteKey log = NoteKey.ofVkey(files.text(BundlePaths.LOG_KEY).strip());
        same(log.key().pem().getBytes(UTF_8), BundlePaths.LOG_PEM);
        keys.keys().forEach(key -> same(key.pem().getBytes(UTF_8), BundlePaths.key(key.keyId())));
        return failures;
    }

    /** Whether a key that counts at the checkpoint signed the bag's tag manifest. */
    private void sealed() {
        Envelope seal = Envelope.parse(BundlePaths.SEAL_TYPE, files.bytes(BundlePaths.SEAL));
        boolean holds = Arrays.equals(seal.payload(), files.bytes(BundlePaths.TAG_MANIFEST))
                && keys.find(seal.keyId(), treeSize).filter(seal::signedBy).isPresent();
        if (!holds) {
            fail("seal-invalid", "the service did not seal this bag");
        }
    }

    /** The 64 bytes that follow the key's id in the note's first signature line. */
    private static byte[] signature(String note) {
        String line =
                note.substring(note.indexOf("\n\n") + 2).lines().findFirst().orElse("");
        try {
            byte[] both = Base64.getDecoder().decode(line.substring(line.lastIndexOf(' ') + 1));
            return Arrays.copyOfRange(both, Math.min(NOTE_ID_BYTES, both.length), both.length);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private void same(byte[] expected, String path) {
        if (!Arrays.equals(expected, files.bytes(path))) {
            fail("file-mismatch", path + " is not what the checkpoint and the record say");
        }
    }

    private void fail(String code, String detail) {
        failures.add(new Failure(code, null, null, null, detail));
    }
}
