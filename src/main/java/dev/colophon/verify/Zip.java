package dev.colophon.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.colophon.proof.MalformedException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads a ZIP archive that holds nothing but what its directory names. Libraries read an archive from its directory or
 * from its entries, and one made for the purpose shows each of them another file; here both must agree, byte after byte,
 * with nothing before, between or behind.
 */
final class Zip {
    private static final int END = 0x06054b50;
    private static final int DIRECTORY = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int DESCRIPTOR = 0x08074b50;
    private static final int END_LENGTH = 22;
    private static final int DIRECTORY_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int DESCRIPTOR_LENGTH = 16;
    private static final int HAS_DESCRIPTOR = 8;
    private static final int DEFLATED = 8;
    /** Deflate makes a byte of at most 1,032. */
    private static final long MOST_PACKED = 1_032;
    /** Against archives that unpack to more than a bundle ever holds. */
    private static final long MOST_BYTES = 1L << 30;

    private final ByteBuffer bytes;
    private final Map<String, byte[]> files = new TreeMap<>();
    private int position;

    private Zip(byte[] archive) {
        this.bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * The files by name.
     *
     * @throws MalformedException {@code not-a-bundle}
     */
    static Map<String, byte[]> read(byte[] archive) {
        try {
            return new Zip(archive).read();
        } catch (IndexOutOfBoundsException | IllegalArgumentException | DataFormatException e) {
            throw e instanceof MalformedException known ? known : refused("not a ZIP archive");
        }
    }

    private Map<String, byte[]> read() throws DataFormatException {
        int end = bytes.capacity() - END_LENGTH;
        demand(end >= 0 && bytes.getInt(end) == END, "not a ZIP archive, or something stands behind its end");
        int directory = bytes.getInt(end + 16);
        int entries = Short.toUnsignedInt(bytes.getShort(end + 10));
        demand(directory >= 0 && directory + bytes.getInt(end + 12) == end, "its directory is not before its end");
        demandRoom(directory, entries);
        int at = directory;
        for (int n = 0; n < entries; n++) {
            at = entry(at);
        }
        demand(at == end && position == directory, "it holds what its directory does not name");
        return files;
    }

    /** Before anything is unpacked; what unpacks to another size than its entry says is refused when it does. */
    private void demandRoom(int directory, int entries) {
        long unpacked = 0;
        int at = directory;
        for (int n = 0; n < entries; n++) {
            unpacked += Integer.toUnsignedLong(bytes.getInt(at + 24));
            demand(unpacked <= MOST_BYTES, "it is larger than a bundle ever is");
            at += DIRECTORY_LENGTH
                    + Short.toUnsignedInt(bytes.getShort(at + 28))
                    + Short.toUnsignedInt(bytes.getShort(at + 30));
        }
    }

    /** Reads the file that a directory entry names; answers where the next entry begins. */
    private int entry(int at) throws DataFormatException {
        demand(bytes.getInt(at) == DIRECTORY, "its directory is broken");
        int nameLength = Short.toUnsignedInt(bytes.getShort(at + 28));
        int extra = Short.toUnsignedInt(bytes.getShort(at + 30));
        demand(bytes.getShort(at + 32) == 0, "it has comments");
        byte[] name = slice(at + DIRECTORY_LENGTH, nameLength);
        int local = bytes.getInt(at + 42);
        demand(local == position && bytes.getInt(local) == LOCAL, "its files do not follow each other");
        int method = bytes.getShort(at + 10);
        boolean same = bytes.getShort(local + 8) == method
                && bytes.getShort(local + 6) == bytes.getShort(at + 8)
                && Arrays.equals(slice(local + LOCAL_LENGTH, Short.toUnsignedInt(bytes.getShort(local + 26))), name);
        demand(same, "a file has two names");
        int packed = bytes.getInt(at + 20);
        position = local + LOCAL_LENGTH + nameLength + Short.toUnsignedInt(bytes.getShort(local + 28));
        byte[] content = content(slice(position, packed), method, bytes.getInt(at + 24));
        demand(crc(content) == bytes.getInt(at + 16), "a file is damaged");
        position += packed;
        describe(at, local);
        keep(new String(name, UTF_8), content);
        return at + DIRECTORY_LENGTH + nameLength + extra;
    }

    /** Folders are entries of their own in some archives; they hold nothing. */
    private void keep(String name, byte[] content) {
        boolean folder = name.endsWith("/") && content.length == 0;
        demand(isPlain(name), "a file's name leads elsewhere");
        demand(folder || files.put(name, content) == null, "a file is there twice");
    }

    /** Nothing is written by these names; whoever unpacks the same archive later might. */
    private static boolean isPlain(String name) {
        return name.indexOf('\\') < 0
                && name.chars().noneMatch(Character::isISOControl)
                && Arrays.stream(name.split("/"))
                        .noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
    }

    /** Sizes and checksum once more, behind the file or before it. */
    private void describe(int at, int local) {
        int again = local + 14;
        if ((bytes.getShort(local + 6) & HAS_DESCRIPTOR) != 0) {
            demand(bytes.getInt(position) == DESCRIPTOR, "its files do not follow each other");
            again = position + 4;
            position += DESCRIPTOR_LENGTH;
        }
        demand(Arrays.equals(slice(again, 12), slice(at + 16, 12)), "a file has two sizes");
    }

    private byte[] content(byte[] packed, int method, int size) throws DataFormatException {
        demand(size >= 0 && size <= MOST_PACKED * packed.length, "it is larger than a bundle ever is");
        if (method == 0) {
            demand(size == packed.length, "a file has two sizes");
            return packed;
        }
        demand(method == DEFLATED, "it is packed in an unknown way");
        byte[] content = new byte[size];
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            int length = inflater.inflate(content);
            // An empty file still has its end to be read, and no file may go on behind its size.
            int surplus = inflater.inflate(new byte[1]);
            boolean whole = length == size && surplus == 0 && inflater.finished();
            demand(whole && inflater.getRemaining() == 0, "a file is damaged");
            return content;
        } finally {
            inflater.end();
        }
    }

    private byte[] slice(int from, int length) {
        demand(from >= 0 && length >= 0 && length <= bytes.capacity() - from, "it ends before it should");
        byte[] slice = new byte[length];
        bytes.get(from, slice);
        return slice;
    }

    private static int crc(byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return (int) crc.getValue();
    }

    private static void demand(boolean holds, String otherwise) {
        if (!holds) {
            throw refused(otherwise);
        }
    }

    private static MalformedException refused(String why) {
        return new MalformedException("not-a-bundle", why);
    }
}
