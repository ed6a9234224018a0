package dev.colophon.audit.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.act.Chains;
import dev.colophon.ledger.LedgerService;
import dev.colophon.proof.NoteKey;
import dev.colophon.release.Newsroom;
import dev.colophon.verify.BundleVerifier;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A good bundle, changed at random ten thousand times: none of it verifies. Five hundred times files are changed, dropped,
 * exchanged, doubled, and the bag mended, so that the record itself must tell; the other times the archive's bytes.
 */
@QuarkusTest
class MutationTest {
    private static final long SEED = 20_260_428;
    private static final int IN_FILES = 500;
    private static final int IN_ARCHIVE = 9_500;

    @Inject
    Newsroom newsroom;

    @Inject
    BundleRecord records;

    @Inject
    LedgerService ledger;

    @Inject
    BagWriter bags;

    @Test
    void nothing_that_was_changed_verifies() {
        // Without the report: it is no part of the record and would take most of the changes.
        UUID article = newsroom.releasedStory();
        assertThat(Bundles.of(newsroom, article))
                .as("waits until the log has it")
                .isNotEmpty();
        byte[] good = bags.write(
                "bag",
                QuarkusTransaction.requiringNew()
                        .call(() -> records.of(article, ledger.chain(Chains.article(article)), false, null)));
        List<NoteKey> keys = List.of(Bundles.logKey(newsroom));
        assertThat(verified(good, keys)).isTrue();
        Forger original = new Forger(good);
        assertThat(IntStream.range(0, IN_FILES)
                        .parallel()
                        .filter(n -> {
                            Forger forger = original.copy();
                            mutate(forger, new Random(SEED + n));
                            return verified(forger.packed(), keys);
                        })
                        .boxed()
                        .toList())
                .as("mutations of files that verify, each by its number after seed %d", SEED)
                .isEmpty();
        Map<String, byte[]> contents = Bundles.unpack(good);
        assertThat(IntStream.range(0, IN_ARCHIVE)
                        .parallel()
                        .filter(n -> {
                            byte[] changed = damaged(good, new Random(SEED - 1 - n));
                            return verified(changed, keys) && !same(contents, changed);
                        })
                        .boxed()
                        .toList())
                .as("mutations of the archive that verify, each by its number before seed %d", SEED)
                .isEmpty();
    }

    private static boolean verified(byte[] bundle, List<NoteKey> keys) {
        return BundleVerifier.verify(bundle, keys, null).failures().isEmpty();
    }

    /** What tells neither names nor contents, such as a file's time, may differ. */
    private static boolean same(Map<String, byte[]> contents, byte[] changed) {
        Map<String, byte[]> other = new TreeMap<>(Bundles.unpack(changed));
        return other.keySet().equals(contents.keySet())
                && other.entrySet().stream()
                        .allMatch(file -> Arrays.equals(file.getValue(), contents.get(file.getKey())));
    }

    private static void mutate(Forger forger, Random random) {
        List<String> paths = random.nextInt(3) == 0 ? forger.listed() : forger.under("data/events/");
        String path = paths.get(random.nextInt(paths.size()));
        String other = paths.get(random.nextInt(paths.size()));
        byte[] content = forger.get(path);
        switch (random.nextInt(6)) {
            case 0 -> forger.put(path, flipped(content, random));
            case 1 -> forger.drop(path);
            case 2 -> {
                if (Arrays.equals(content, forger.get(other))) {
                    mutate(forger, random);
                } else {
                    forger.swap(path, other);
                }
            }
            case 3 -> forger.put(path, shortened(content, random));
            case 4 -> forger.put(path, lengthened(content, random));
            default -> forger.put(path.replaceFirst("[0-9a-z]+(\\.[a-z]+)?$", "999999$1"), content);
        }
    }

    private static byte[] damaged(byte[] archive, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> shortened(archive, random);
            case 1 -> lengthened(archive, random);
            default -> flipped(archive, random);
        };
    }

    private static byte[] flipped(byte[] content, Random random) {
        byte[] changed = content.clone();
        changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
        return changed;
    }

    private static byte[] shortened(byte[] content, Random random) {
        int from = random.nextInt(content.length);
        int length = 1 + random.nextInt(Math.min(64, content.length - from));
        byte[] changed = Arrays.copyOf(content, content.length - length);
        System.arraycopy(content, from + length, changed, from, content.length - from - length);
        return changed;
    }

    private static byte[] lengthened(byte[] content, Random random) {
        int at = random.nextInt(content.length + 1);
        byte[] changed = Arrays.copyOf(content, content.length + 1);
        changed[at] = (byte) random.nextInt(128);
        System.arraycopy(content, at, changed, at + 1, content.length - at);
        return changed;
    }
}
