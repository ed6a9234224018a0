package dev.colophon.platform;

import io.quarkus.logging.LoggingFilter;
import java.util.Locale;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logmanager.ExtLogRecord;

/**
 * Keeps one message one line: what a caller wrote may hold line ends or terminal commands, which would forge lines or
 * rewrite what an operator sees. Our own notices begin with a line end and are let pass.
 */
@LoggingFilter(name = "printable")
public final class PrintableLog implements Filter {
    /** C0 and C1 controls but tab, and the signs that turn the direction of text. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\x00-\\x08\\x0a-\\x1f\\x7f-\\x9f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]");

    @Override
    public boolean isLoggable(LogRecord logged) {
        String message = logged instanceof ExtLogRecord known ? known.getFormattedMessage() : logged.getMessage();
        if (message != null && !isNotice(logged) && UNPRINTABLE.matcher(message).find()) {
            String clean = escaped(message);
            if (logged instanceof ExtLogRecord known) {
                known.setMessage(clean, ExtLogRecord.FormatStyle.NO_FORMAT);
            } else {
                logged.setMessage(clean);
            }
        }
        return true;
    }

    /** The text with each unprintable character as it is written in Java. */
    static String escaped(String text) {
        return UNPRINTABLE
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(String.format(
                        Locale.ROOT, "\\u%04x", (int) match.group().charAt(0))));
    }

    /** What the service prints at its start, made of nothing that callers send. */
    private static boolean isNotice(LogRecord logged) {
        return FirstStart.class.getName().equals(logged.getLoggerName());
    }
}
