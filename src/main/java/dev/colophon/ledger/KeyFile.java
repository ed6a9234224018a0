package dev.colophon.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.colophon.proof.SigningKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;

/**
 * Private keys in a file that only its owner may read: the first signs, those behind it are older ones that still count.
 */
final class KeyFile {
    private final Path path;

    KeyFile(Path path) {
        this.path = path.toAbsolutePath();
    }

    /** The keys, none when there is no file. */
    List<SigningKey> read() {
        try {
            return Files.exists(path) ? SigningKey.ofPems(Files.readString(path, US_ASCII)) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("The key file cannot be read: " + path, e);
        }
    }

    /** Keeps keys; the file is whole on the disk before it bears its name. */
    void write(SigningKey... keys) {
        try {
            Files.createDirectories(path.getParent(), ownerOnly("rwx------"));
            Path fresh = path.resolveSibling(path.getFileName() + ".new");
            Files.deleteIfExists(fresh);
            Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            try (FileChannel channel = FileChannel.open(fresh, options, ownerOnly("rw-------"))) {
                for (SigningKey key : keys) {
                    channel.write(ByteBuffer.wrap(key.pem().getBytes(US_ASCII)));
                }
                channel.force(true);
            }
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("The key file cannot be written: " + path, e);
        }
    }

    private static FileAttribute<?>[] ownerOnly(String permissions) {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
