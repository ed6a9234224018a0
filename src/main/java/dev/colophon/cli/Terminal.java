package dev.colophon.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;

/**
 * Where a command speaks.
 *
 * @param out what it was asked for, line by line
 * @param err what it has to say of that
 * @param raw bytes that it was asked for
 * @param watched whether a person looks, who likes to see how far it is
 */
record Terminal(PrintWriter out, PrintWriter err, OutputStream raw, boolean watched) {
    static Terminal ofProcess() {
        OutputStream raw = new FileOutputStream(FileDescriptor.out);
        return new Terminal(
                new PrintWriter(raw, true, UTF_8),
                new PrintWriter(new FileOutputStream(FileDescriptor.err), true, UTF_8),
                raw,
                System.console() != null);
    }
}
