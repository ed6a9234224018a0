package dev.colophon.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colophon.act.Act;
import dev.colophon.act.Chains;
import dev.colophon.act.Recorded;
import dev.colophon.audit.KeyService;
import dev.colophon.fault.Fault;
import dev.colophon.proof.Checkpoint;
import dev.colophon.proof.Envelope;
import dev.colophon.proof.Merkle;
import dev.colophon.proof.NoteKey;
import dev.colophon.proof.SigningKey;
import dev.colophon.proof.Statement;
import dev.colophon.release.Newsroom;
import dev.colophon.verify.ChainVerifier;
import dev.colophon.verify.Failure;
import dev.colophon.verify.KeyRing;
import dev.colophon.verify.SignedEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class EnrolmentTest {
    @Inject
    LedgerService ledger;

    @Inject
    ChainHeads heads;

    @Inject
    EntityManager database;

    @Inject
    EventLog log;

    @Inject
    TreeStore trees;

    @Inject
    SequencerLease lease;

    @Inject
    DiskSync disk;

    @Inject
    Clock clock;

    @Inject
    LogService logs;

    @Inject
    VerificationService verification;

    @Inject
    LedgerSettings settings;

    @Inject
    StoredChains stored;

    @Inject
    KeyService keys;

    @Inject
    Newsroom newsroom;

    @TempDir
    Path folder;

    @Test
    void a_restart_continues_with_the_key_it_has() {
        int before = ledger.chain(Chains.SERVICE).size();
        start(settings);
        assertThat(ledger.chain(Chains.SERVICE)).hasSize(before);
    }

    @Test
    void refuses_to_start_without_the_key_of_the_record() {
        assertThatThrownBy(() -> start(new Elsewhere(folder.resolve("gone.pem"), settings.logKey())))
                .hasStackTraceContaining("the key that signs it is missing");
    }

    @Test
    void refuses_to_start_with_a_foreign_key() {
        Path foreign = folder.resolve("foreign.pem");
        new KeyFile(foreign).write(SigningKey.generate(new SecureRandom()));
        assertThatThrownBy(() -> start(new Elsewhere(settings.eventKey(), foreign)))
                .hasStackTraceContaining("is not one that");
    }

    @Test
    void keeps_the_key_from_everybody_else() throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Path key = settings.eventKey();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                    .isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key.getParent())))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void a_new_key_before_the_old_one_is_enrolled_by_it_and_both_count_until_the_old_one_is_revoked() {
        SigningKey next = SigningKey.generate(new SecureRandom());
        SigningKey old = SigningKey.ofPem(read(settings.eventKey()));
        Path both = folder.resolve("both.pem");
        new KeyFile(both).write(next, old);
        start(new Elsewhere(both, settings.logKey()));

        Recorded enrolment = last();
        assertThat(enrolment.act())
                .isEqualTo(new Act.KeyEnrolled(
                        next.verifyKey().keyId(), "event", next.verifyKey().base64()));
        LedgerSamples.awaitSequencing(ledger);
        long place = ledger.logIndex(enrolment.eventId()).orElseThrow();
        assertThat(logs.keys())
                .filteredOn(key -> key.keyId().equals(next.verifyKey().keyId()))
                .singleElement()
                .satisfies(key -> assertThat(key.from()).isEqualTo(place))
                .satisfies(key -> assertThat(key.until()).isNull());
        assertThat(verification.chain(Chains.SERVICE)).isEmpty();
    }

    @Test
    void a_revoked_key_counts_up_to_its_revocation_s_place_in_the_log() {
        SigningKey next = SigningKey.generate(new SecureRandom());
        String keyId = next.verifyKey().keyId();
        Path both = folder.resolve("three.pem");
        new KeyFile(both).write(next, SigningKey.ofPem(read(settings.eventKey())));
        start(new Elsewhere(both, settings.logKey()));

        Recorded revocation = keys.revoke(newsroom.account("demo-admin"), keyId, "lost with a laptop");
        LedgerSamples.awaitSequencing(ledger);
        long place = ledger.logIndex(revocation.eventId()).orElseThrow();
        assertThat(logs.keys())
                .filteredOn(key -> key.keyId().equals(keyId))
                .singleElement()
                .satisfies(key -> assertThat(key.until()).isEqualTo(place));
        assertThat(verification.chain(Chains.SERVICE)).isEmpty();

        assertThat(failuresOf(next, place)).contains("key-revoked");
        assertThat(failuresOf(next, place - 1)).doesNotContain("key-revoked", "signature-invalid");
        assertThatThrownBy(() -> keys.revoke(newsroom.account("demo-admin"), keyId, "again"))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo("key-revoked"));
    }

    /** What is said of a chain whose one event that key signed at that place. */
    private List<String> failuresOf(SigningKey key, long place) {
        String chain = Chains.article(UUID.randomUUID());
        Act act = new Act.ProfileChosen("standard", "A".repeat(43));
        Statement statement = new Statement(
                UUID.randomUUID(), chain, 0, null, Instant.EPOCH, LedgerSamples.PERSON, null, "1", act, Map.of());
        SignedEvent event =
                new SignedEvent(Envelope.sign(statement.bytes(), key).bytes(), place);
        return new ChainVerifier(chain, KeyRing.read(stored.keyEvents()), Map.of())
                .verify(List.of(event)).stream().map(Failure::code).toList();
    }

    @Test
    void checkpoints_bear_a_line_of_each_log_key_that_counts() {
        SigningKey next = SigningKey.generate(new SecureRandom());
        SigningKey old = SigningKey.ofPem(read(settings.logKey()));
        Path both = folder.resolve("logs.pem");
        new KeyFile(both).write(next, old);
        LogSigner signer = start(new Elsewhere(settings.eventKey(), both));

        String note = signer.sign(3, Merkle.empty());
        for (SigningKey key : List.of(next, old)) {
            assertThat(Checkpoint.open(note, new NoteKey(signer.publicKey().name(), key.verifyKey()))
                            .size())
                    .isEqualTo(3);
        }
        assertThat(signer.publicKey().key().keyId()).isEqualTo(next.verifyKey().keyId());
    }

    @Test
    void refuses_to_start_on_an_older_state_of_the_database() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("keys")).resolve("event.pem");
        Files.copy(settings.eventKey(), elsewhere);
        LedgerSettings with = new Elsewhere(elsewhere, settings.logKey());
        String later = start(with).sign(ledger.logSize() + 1_000, Merkle.empty());
        Files.writeString(with.checkpoint(), later);
        assertThatThrownBy(() -> start(with)).hasStackTraceContaining("the database was changed or set back");
    }

    private Recorded last() {
        List<Recorded> chain = ledger.chain(Chains.SERVICE);
        return chain.get(chain.size() - 1);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private LogSigner start(LedgerSettings with) {
        LogSigner signer = new LogSigner();
        Checkpoints own = new Checkpoints(database, log, trees, lease, signer, disk, new Witness(with), clock);
        new Enrolment(ledger, heads, new EventSigner(), signer, own, with).start(new StartupEvent());
        return signer;
    }
}
