package dev.colophon.audit.bundle;

import dev.colophon.act.Act;
import dev.colophon.act.Chains;
import dev.colophon.ledger.LedgerService;
import dev.colophon.people.Account;
import dev.colophon.proof.Commitment;
import dev.colophon.proof.Digests;
import dev.colophon.proof.Envelope;
import dev.colophon.proof.SigningKey;
import dev.colophon.proof.VerifyKey;
import dev.colophon.release.Newsroom;
import dev.colophon.verify.BundleVerifier;
import dev.colophon.verify.Forgetful;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * How fast a bundle is verified, beside what any verifier must do. Never part of the build; {@code record.md} has the
 * command and what it printed.
 */
@QuarkusTest
class VerifySpeed {
    private static final int ROUNDS = 4;

    @Inject
    LedgerService ledger;

    @Inject
    BundleService bundles;

    @Inject
    Newsroom newsroom;

    /** A bundle of a thousand events from its bytes, nothing remembered, beside nothing but its digests and signatures. */
    @Test
    void verifying() {
        UUID article = newsroom.releasedStory();
        Account chief = newsroom.account("demo-chief");
        QuarkusTransaction.requiringNew().run(() -> {
            for (int n = 0; n < 1_000; n++) {
                ledger.append(
                        Chains.article(article),
                        chief.actor("city", Instant.EPOCH),
                        null,
                        new Act.ProfileChosen("standard", ledger.disclose(Commitment.NOTE, "Number " + n)),
                        Map.of());
            }
        });
        byte[] bundle = bundles.bundle(chief, article, null, false, null);
        for (int round = 0; round < ROUNDS; round++) {
            Forgetful.forget();
            long start = System.nanoTime();
            BundleVerifier.Outcome outcome = BundleVerifier.verify(bundle, List.of(), null);
            double seconds = (System.nanoTime() - start) / 1e9;
            double least = unavoidable(bundle);
            System.out.printf(
                    Locale.ROOT,
                    "verifying: %d events in %.2f s, %.0f events/s, %d failures; digests and signatures alone %.2f s,"
                            + " ratio %.2f%n",
                    outcome.events(),
                    seconds,
                    outcome.events() / seconds,
                    outcome.failures().size(),
                    least,
                    least / seconds);
        }
    }

    /** Seconds for SHA-256 over every file and one Ed25519 check for each envelope: what any verifier must do. */
    private static double unavoidable(byte[] bundle) {
        VerifyKey key = SigningKey.generate(new SecureRandom()).verifyKey();
        List<byte[]> files = new ArrayList<>();
        List<Envelope> envelopes = new ArrayList<>();
        Bundles.unpack(bundle).forEach((name, file) -> {
            files.add(file);
            if (name.contains("/data/events/")) {
                envelopes.add(Envelope.parse(file));
            }
        });
        long start = System.nanoTime();
        files.forEach(Digests::sha256);
        envelopes.forEach(envelope -> envelope.signedBy(key));
        return (System.nanoTime() - start) / 1e9;
    }
}
