package dev.colophon.audit.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.proof.NoteKey;
import dev.colophon.release.Newsroom;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Evidence bundles as the tests get, unpack and pack them. */
final class Bundles {
    private Bundles() {}

    static byte[] of(Newsroom newsroom, UUID article) {
        return get(newsroom, "demo-auditor", article, "")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    static Response get(Newsroom newsroom, String token, UUID article, String query) {
        return newsroom.as(token)
                .accept("application/zip")
                .get("/api/v1/articles/" + article + "/audit-report" + query);
    }

    static NoteKey logKey(Newsroom newsroom) {
        return NoteKey.ofVkey(newsroom.as("demo-auditor")
                .get("/api/v1/ledger/keys")
                .then()
                .statusCode(200)
                .extract()
                .path("keys.find { it.purpose == 'log' }.vkey"));
    }

    /** Files by their whole name, the bag's folder included. */
    static Map<String, byte[]> unpack(byte[] archive) {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(files.put(entry.getName(), zip.readAllBytes())).isNull();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    static byte[] pack(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
