package dev.colophon.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.verify.BundleVerifier;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The one archive that anything here opens: the bundle that {@code verify} is given on the command line. */
class ArchiveTest {
    private static final long SIXTEEN_MIB = 16L << 20;

    private record File(String name, byte[] packed, int size, int crc) {}

    @Test
    void s32_an_archive_that_would_burst_is_refused_before_anything_of_it_is_unpacked() {
        File zeros = packed("b/data/zeros", new byte[(int) SIXTEEN_MIB]);
        List<File> files = new ArrayList<>();
        for (int n = 0; n < 70; n++) {
            files.add(new File("b/data/" + n, zeros.packed(), zeros.size(), zeros.crc()));
        }
        byte[] archive = archive(files);
        assertThat(archive.length).isLessThan(2 << 20);
        assertThat(allocatedWhileRefusing(archive, "larger than a bundle ever is"))
                .isLessThan(SIXTEEN_MIB);
    }

    @Test
    void s32_an_entry_that_lies_about_its_size_is_refused() {
        File honest = packed("b/a", "text ".repeat(1_000).getBytes(UTF_8));
        for (int size : List.of(-1, 1 << 30, Integer.MAX_VALUE)) {
            byte[] archive = archive(List.of(new File("b/a", honest.packed(), size, honest.crc())));
            assertThat(allocatedWhileRefusing(archive, "larger than a bundle ever is"))
                    .isLessThan(SIXTEEN_MIB);
        }
        refused(archive(List.of(new File("b/a", honest.packed(), honest.size() - 1, honest.crc()))), "damaged");
        refused(archive(List.of(new File("b/a", honest.packed(), honest.size() + 1, honest.crc()))), "damaged");
        // One byte goes on behind a file whose size and checksum fit.
        File shorter = packed("b/a", "text ".repeat(1_000).substring(1).getBytes(UTF_8));
        File rest = packed("b/a", ("ext " + "text ".repeat(999)).concat("!").getBytes(UTF_8));
        refused(archive(List.of(new File("b/a", rest.packed(), shorter.size(), shorter.crc()))), "damaged");
    }

    @Test
    void s32_as_many_entries_as_an_archive_can_name_cost_little() {
        File empty = packed("", new byte[0]);
        List<File> files = new ArrayList<>();
        for (int n = 0; n < 65_535; n++) {
            files.add(new File("b/" + n, empty.packed(), 0, 0));
        }
        assertThat(allocatedWhileRefusing(archive(files), "no evidence bundle")).isLessThan(12 * SIXTEEN_MIB);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "b/../../x",
                "/etc/passwd",
                "b//x",
                "b/./x",
                "..\\x",
                "C:\\x",
                "b/x\u0000.json",
                "b/x\n.json"
            })
    void s32_a_name_that_leads_elsewhere_is_refused(String name) {
        refused(archive(List.of(packed(name, "{}".getBytes(UTF_8)))), "leads elsewhere");
    }

    @Test
    void s32_an_archive_in_an_archive_is_a_file_and_what_only_looks_like_one_is_none() {
        byte[] inner = archive(List.of(packed("b/a", new byte[1_000])));
        refused(archive(List.of(packed("b/inner.zip", inner))), "no evidence bundle");
        refused(archive(List.of(packed("b/a", inner), packed("b/a", inner))), "there twice");
        refused("PK is how it begins".getBytes(UTF_8), "not a ZIP archive");
        refused(Arrays.copyOf(inner, inner.length + 1), "not a ZIP archive");
    }

    private static void refused(byte[] archive, String why) {
        assertThat(BundleVerifier.verify(archive, List.of(), null).failures())
                .singleElement()
                .satisfies(failure -> {
                    assertThat(failure.code()).isEqualTo("not-a-bundle");
                    assertThat(failure.detail()).contains(why);
                });
    }

    private static long allocatedWhileRefusing(byte[] archive, String why) {
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long id = Thread.currentThread().getId();
        long before = threads.getThreadAllocatedBytes(id);
        refused(archive, why);
        return threads.getThreadAllocatedBytes(id) - before;
    }

    private static File packed(String name, byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(content);
        deflater.finish();
        byte[] packed = new byte[content.length / 500 + 2_000];
        int length = deflater.deflate(packed);
        assertThat(deflater.finished()).isTrue();
        deflater.end();
        CRC32 crc = new CRC32();
        crc.update(content);
        return new File(name, Arrays.copyOf(packed, length), content.length, (int) crc.getValue());
    }

    /** An archive whose entries say what they are told to (APPNOTE.TXT 4.3). */
    private static byte[] archive(List<File> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream directory = new ByteArrayOutputStream();
        for (File file : files) {
            byte[] name = file.name().getBytes(UTF_8);
            int at = out.size();
            out.writeBytes(head(0x04034b50, 30, file, name.length).array());
            out.writeBytes(name);
            out.writeBytes(file.packed());
            directory.writeBytes(
                    head(0x02014b50, 46, file, name.length).putInt(42, at).array());
            directory.writeBytes(name);
        }
        int begin = out.size();
        out.writeBytes(directory.toByteArray());
        ByteBuffer end =
                little(22).putInt(0, 0x06054b50).putInt(12, directory.size()).putInt(16, begin);
        short count = (short) files.size();
        out.writeBytes(end.putShort(8, count).putShort(10, count).array());
        return out.toByteArray();
    }

    private static ByteBuffer head(int signature, int length, File file, int name) {
        int shift = length == 46 ? 2 : 0;
        return little(length)
                .putInt(0, signature)
                .putShort(8 + shift, (short) 8)
                .putInt(14 + shift, file.crc())
                .putInt(18 + shift, file.packed().length)
                .putInt(22 + shift, file.size())
                .putShort(26 + shift, (short) name);
    }

    private static ByteBuffer little(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
