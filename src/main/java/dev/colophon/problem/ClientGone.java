package dev.colophon.problem;

import io.vertx.core.http.HttpClosedException;
import java.nio.channels.ClosedChannelException;

/** Whether an answer failed only because nobody waits for it any more, as when a reader turns to another page. */
final class ClientGone {
    private static final int DEEPEST = 10;

    private ClientGone() {}

    static boolean is(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof ClosedChannelException || cause instanceof HttpClosedException) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
