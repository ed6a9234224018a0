package dev.colophon.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.colophon.proof.BundlePaths;
import dev.colophon.proof.Digests;
import dev.colophon.proof.MalformedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The files of a bag (RFC 8493) in one folder of an archive, by their names relative to that folder. */
final class Bag {
    private static final String DECLARATION = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";
    /** Named by no manifest: one is the last manifest, the other signs it. */
    private static final Set<String> UNLISTED = Set.of(BundlePaths.TAG_MANIFEST, BundlePaths.SEAL);

    private static final int DIGEST_LENGTH = 64;
    private static final String BETWEEN = "  ";

    private final Map<String, byte[]> files;

    private Bag(Map<String, byte[]> files) {
        this.files = files;
    }

    /**
     * Opens an archive.
     *
     * @throws MalformedException {@code not-a-bundle}
     */
    static Bag open(byte[] archive) {
        Map<String, byte[]> relative = new TreeMap<>();
        Set<String> folders = new TreeSet<>();
        Zip.read(archive).forEach((name, content) -> {
            int slash = name.indexOf('/');
            folders.add(name.substring(0, Math.max(slash, 0)));
            relative.put(name.substring(slash + 1), content);
        });
        if (folders.size() != 1 || !relative.containsKey(BundlePaths.INDEX)) {
            throw new MalformedException("not-a-bundle", "no evidence bundle: it has no " + BundlePaths.INDEX);
        }
        return new Bag(relative);
    }

    /** A file's bytes, null where there is no such file. */
    byte @Nullable [] find(String path) {
        return files.get(path);
    }

    /**
     * A file's bytes.
     *
     * @throws MalformedException {@code file-missing}
     */
    byte[] get(String path) {
        byte[] content = files.get(path);
        if (content == null) {
            throw new MalformedException("file-missing", path);
        }
        return content;
    }

    /** The names of all files that begin like this, sorted. */
    List<String> under(String prefix) {
        return files.keySet().stream().filter(name -> name.startsWith(prefix)).toList();
    }

    /** Whether every file is the one that the manifests list, and none is missing or there beside them. */
    List<Failure> check() {
        List<Failure> failures = new ArrayList<>();
        if (!DECLARATION.equals(text(BundlePaths.DECLARATION))) {
            failures.add(failure("bag-mismatch", BundlePaths.DECLARATION));
        }
        listed(BundlePaths.MANIFEST, name -> name.startsWith(BundlePaths.PAYLOAD), failures);
        listed(
                BundlePaths.TAG_MANIFEST,
                name -> !name.startsWith(BundlePaths.PAYLOAD) && !UNLISTED.contains(name),
                failures);
        return failures;
    }

    private void listed(String manifest, Predicate<String> concerned, List<Failure> failures) {
        StringBuilder expected = new StringBuilder();
        Set<String> lines = new TreeSet<>(List.of(text(manifest).split("\n", -1)));
        for (String name : files.keySet()) {
            if (concerned.test(name)) {
                String line = Digests.sha256Hex(get(name)) + BETWEEN + name;
                expected.append(line).append('\n');
                if (!lines.remove(line)) {
                    failures.add(failure("bag-mismatch", name));
                }
            }
        }
        lines.removeIf(line -> line.length() > DIGEST_LENGTH
                && files.containsKey(line.substring(DIGEST_LENGTH).strip()));
        lines.remove("");
        lines.forEach(line -> failures.add(failure("file-missing", manifest + " lists " + line)));
        if (failures.isEmpty() && !expected.toString().equals(text(manifest))) {
            failures.add(failure("bag-mismatch", manifest));
        }
    }

    private String text(String path) {
        byte[] content = files.get(path);
        return content == null ? "" : new String(content, UTF_8);
    }

    private static Failure failure(String code, String detail) {
        return new Failure(code, null, null, null, detail);
    }
}
