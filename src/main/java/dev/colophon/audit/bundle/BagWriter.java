package dev.colophon.audit.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.colophon.ledger.EvidenceService;
import dev.colophon.proof.BundlePaths;
import dev.colophon.proof.Digests;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes files as a sealed bag (RFC 8493) in one archive; the same files give the same bytes. */
@ApplicationScoped
class BagWriter {
    /** Any time that an archive can tell without more words: a file's own would make each archive another. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final EvidenceService evidence;

    BagWriter(EvidenceService evidence) {
        this.evidence = evidence;
    }

    /**
     * The archive.
     *
     * @param name of the one folder in it, which also names what the bag is about
     * @param payload files by path, all under {@code data/}
     */
    byte[] write(String name, Map<String, byte[]> payload) {
        Map<String, byte[]> tags = new TreeMap<>();
        tags.put(BundlePaths.DECLARATION, "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n".getBytes(UTF_8));
        tags.put(BundlePaths.INFO, info(name, payload).getBytes(UTF_8));
        tags.put(BundlePaths.MANIFEST, manifest(payload).getBytes(UTF_8));
        byte[] tagManifest = manifest(tags).getBytes(UTF_8);
        Map<String, byte[]> all = new TreeMap<>(payload);
        all.putAll(tags);
        all.put(BundlePaths.TAG_MANIFEST, tagManifest);
        all.put(BundlePaths.SEAL, evidence.seal(BundlePaths.SEAL_TYPE, tagManifest));
        return zip(name, all);
    }

    private static String info(String name, Map<String, byte[]> payload) {
        long octets =
                payload.values().stream().mapToLong(content -> content.length).sum();
        return "External-Identifier: " + name + "\nBag-Software-Agent: Colophon\nPayload-Oxum: " + octets + "."
                + payload.size() + "\n";
    }

    private static String manifest(Map<String, byte[]> files) {
        StringBuilder lines = new StringBuilder();
        new TreeMap<>(files)
                .forEach((path, content) -> lines.append(Digests.sha256Hex(content))
                        .append("  ")
                        .append(path)
                        .append('\n'));
        return lines.toString();
    }

    private static byte[] zip(String folder, Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(folder + "/" + file.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("an archive in memory can be written", e);
        }
        return bytes.toByteArray();
    }
}
