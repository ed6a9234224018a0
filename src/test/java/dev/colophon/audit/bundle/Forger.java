package dev.colophon.audit.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.colophon.proof.Digests;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Somebody who changes a bundle and makes the bag fit again, so that only the record itself can betray them. Paths are
 * relative to the bag.
 */
final class Forger {
    private final String root;
    private final Map<String, byte[]> files = new TreeMap<>();

    Forger(byte[] bundle) {
        Map<String, byte[]> unpacked = Bundles.unpack(bundle);
        String any = unpacked.keySet().iterator().next();
        root = any.substring(0, any.indexOf('/') + 1);
        unpacked.forEach((name, content) -> files.put(name.substring(root.length()), content));
    }

    private Forger(Forger other) {
        root = other.root;
        files.putAll(other.files);
    }

    Forger copy() {
        return new Forger(this);
    }

    List<String> under(String prefix) {
        return files.keySet().stream().filter(path -> path.startsWith(prefix)).toList();
    }

    /** Every file that the manifests list. */
    List<String> listed() {
        return files.keySet().stream()
                .filter(path -> path.startsWith("data/") || path.equals("bag-info.txt"))
                .toList();
    }

    byte[] get(String path) {
        return new HashMap<>(files).getOrDefault(path, new byte[0]);
    }

    String text(String path) {
        return new String(get(path), UTF_8);
    }

    Forger put(String path, byte[] content) {
        files.put(path, content);
        return this;
    }

    Forger drop(String path) {
        files.remove(path);
        return this;
    }

    Forger swap(String path, String other) {
        byte[] kept = get(path);
        return put(path, get(other)).put(other, kept);
    }

    Forger edit(String path, UnaryOperator<String> change) {
        return put(path, change.apply(text(path)).getBytes(UTF_8));
    }

    /** The bundle as it is, its manifests no longer true. */
    byte[] raw() {
        Map<String, byte[]> all = new TreeMap<>();
        files.forEach((path, content) -> all.put(root + path, content));
        return Bundles.pack(all);
    }

    /** The bundle with manifests that fit; only the seal cannot be made again. */
    byte[] packed() {
        files.put("manifest-sha256.txt", manifest(true));
        files.put("tagmanifest-sha256.txt", manifest(false));
        return raw();
    }

    private byte[] manifest(boolean payload) {
        List<String> lines = new ArrayList<>();
        files.forEach((path, content) -> {
            boolean unlisted = path.equals("tagmanifest-sha256.txt") || path.equals("seal.json");
            if (path.startsWith("data/") == payload && !unlisted) {
                lines.add(Digests.sha256Hex(content) + "  " + path + "\n");
            }
        });
        return String.join("", lines).getBytes(UTF_8);
    }
}
