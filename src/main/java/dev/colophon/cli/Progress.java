package dev.colophon.cli;

import java.io.PrintWriter;

/** How far long work has come: a bar that is drawn over where a person looks, silent where a program reads. */
final class Progress implements AutoCloseable {
    private static final int WIDTH = 30;
    private static final long EVERY_BYTES = 256 * 1024;

    private final PrintWriter out;
    private final boolean drawn;
    private final String what;
    private long lastBytes;

    Progress(PrintWriter out, boolean drawn, String what) {
        this.out = out;
        this.drawn = drawn;
        this.what = what;
    }

    /** So many of so many. */
    void at(long done, long all) {
        int full = all == 0 ? WIDTH : (int) (WIDTH * done / all);
        draw("[" + "#".repeat(full) + "-".repeat(WIDTH - full) + "] " + done + "/" + all);
    }

    /** So many bytes of nobody knows how many. */
    void bytes(long done) {
        if (done - lastBytes >= EVERY_BYTES) {
            lastBytes = done;
            draw(done / 1024 + " KiB");
        }
    }

    private void draw(String state) {
        if (drawn) {
            out.print("\r" + what + " " + state + "   ");
            out.flush();
        }
    }

    @Override
    public void close() {
        if (drawn) {
            out.print("\r" + " ".repeat(what.length() + WIDTH + 40) + "\r");
            out.flush();
        }
    }
}
