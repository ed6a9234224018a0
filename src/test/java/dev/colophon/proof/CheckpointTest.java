package dev.colophon.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {
    private static final String ORIGIN = "harbour.example/colophon";

    /** The example of golang.org/x/mod/sumdb/note (BSD 3-clause), which C2SP signed-note describes. */
    private static final String VKEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

    private static final String TEXT = "If you think cryptography is the answer to your problem,\n"
            + "then you don't know what your problem is.\n";
    private static final String NOTE = TEXT
            + "\n\u2014 PeterNeumann"
            + " x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

    private final SigningKey key = SigningKey.generate(new SecureRandom());
    private final NoteKey publicKey = new NoteKey(ORIGIN, key.verifyKey());
    private final String note = new Checkpoint(ORIGIN, 7, Merkle.empty()).sign(key);

    @Test
    void opens_the_note_of_the_reference_implementation() {
        NoteKey neumann = NoteKey.ofVkey(VKEY);
        assertThat(neumann.vkey()).isEqualTo(VKEY);
        assertThat(SignedNote.open(NOTE, neumann)).isEqualTo(TEXT);
        assertThatThrownBy(() -> SignedNote.open(NOTE.replace("know", "knew"), neumann))
                .hasMessageStartingWith("checkpoint-invalid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PeterNeumann",
                "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeuman+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3+Ahpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq",
            })
    void refuses_a_published_key_that_does_not_fit_its_id(String vkey) {
        assertThatThrownBy(() -> NoteKey.ofVkey(vkey)).hasMessageStartingWith("not-a-key");
    }

    @Test
    void says_how_large_the_log_is() {
        Checkpoint checkpoint = Checkpoint.open(note, publicKey);
        assertThat(checkpoint.size()).isEqualTo(7);
        assertThat(checkpoint.root()).isEqualTo(Merkle.empty());
        assertThat(note)
                .startsWith(ORIGIN + "\n7\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n\u2014 " + ORIGIN + " ");
    }

    @Test
    void passes_over_signatures_of_others() {
        SigningKey witness = SigningKey.generate(new SecureRandom());
        String other = SignedNote.sign(
                note.substring(0, note.indexOf("\n\n") + 1), "witness.example", java.util.List.of(witness));
        String both = note + other.substring(other.lastIndexOf("\u2014"));
        assertThat(Checkpoint.open(both, publicKey).size()).isEqualTo(7);
    }

    @Test
    void refuses_another_logs_checkpoint() {
        NoteKey other = new NoteKey("other.example/log", key.verifyKey());
        assertThatThrownBy(() -> Checkpoint.open(note, other)).hasMessageStartingWith("checkpoint-foreign");
        String body = note.substring(0, note.indexOf("\n\n") + 1);
        String claimed = SignedNote.sign(body, "other.example/log", java.util.List.of(key));
        assertThatThrownBy(() -> Checkpoint.open(claimed, other)).hasMessageStartingWith("checkpoint-foreign");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "text", "text\n\n\u2014 a b\n", "text\n\n- a AAAAAAAA\n"})
    void refuses_what_is_no_note(String other) {
        assertThatThrownBy(() -> Checkpoint.open(other, publicKey)).isInstanceOf(MalformedException.class);
    }

    @Test
    void refuses_a_size_in_another_spelling() {
        String body = note.substring(0, note.indexOf("\n\n") + 1).replace("\n7\n", "\n07\n");
        assertThatThrownBy(() -> Checkpoint.open(SignedNote.sign(body, ORIGIN, java.util.List.of(key)), publicKey))
                .hasMessageStartingWith("checkpoint-invalid");
    }

    @ParameterizedTest
    @CsvSource({"0/000,0,0,256", "0/x001/x234/067,0,1234067,256", "1/005.p/17,1,5,17", "63/x001/000,63,1000,256"})
    void tiles_have_the_paths_of_the_specification(String path, int level, long index, int width) {
        assertThat(TilePath.parse(path)).hasValue(new TilePath(level, index, width));
        assertThat(new TilePath(level, index, width)).hasToString(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0/0",
                "00/000",
                "0/x000/001",
                "0/001/002",
                "0/000.p/0",
                "0/000.p/256",
                "0/000.p/257",
                "0/000.p/01",
                "64/000",
                "0/000/",
                "entries/000",
                "0/../000"
            })
    void other_paths_are_no_tiles(String path) {
        assertThat(TilePath.parse(path)).isEmpty();
    }
}
