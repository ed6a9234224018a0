package dev.colophon.web.review;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.colophon.web.ArticleHead;
import dev.colophon.web.FaultView;
import dev.colophon.web.Visit;
import io.quarkus.csrf.reactive.runtime.CsrfTokenParameterProvider;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Rows as HTML, those written lately kept: of a long article nearly all are as they were when the page was last asked for.
 * What is kept is a function of what it is kept under, which is everything that the row's template reads; so that template
 * must ask for nothing else ({@code RowTemplateTest} holds it). Thread-safe.
 */
@Singleton
class WrittenRows {
    /** The articles that a newsroom has open at once; two to three kilobytes each. */
    private static final int MOST = 5_000;

    /** Stands in what is kept for the token against forged forms, which every browser has its own of. */
    private static final String TOKEN = "\u0000";

    /** What is the same on every row of a page. */
    record Frame(
            ArticleHead article,
            String view,
            @Nullable String from,
            @Nullable String ask,
            String attestation) {}

    /** @param hour times are told as seen from there: near ones by their weekday */
    private record Written(RowView row, Frame frame, String language, ZoneId zone, Instant hour) {}

    private final Cache<Written, String> known =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final Visit visit;
    private final CsrfTokenParameterProvider csrf;
    private final Clock clock;

    WrittenRows(Visit visit, CsrfTokenParameterProvider csrf, Clock clock) {
        this.visit = visit;
        this.csrf = csrf;
        this.clock = clock;
    }

    /** @param fault told on the row that it speaks of, null for none */
    String of(RowView row, Frame frame, @Nullable FaultView fault) {
        if (fault != null && fault.row() == row.number()) {
            return write(row, frame, fault);
        }
        String token = csrf.getToken();
        Written key = new Written(
                row, frame, visit.language(), visit.zone(), clock.instant().truncatedTo(ChronoUnit.HOURS));
        String html = known.getIfPresent(key);
        if (html == null) {
            html = write(row, frame, null).replace(token, TOKEN);
            known.put(key, html);
        }
        return html.replace(TOKEN, token);
    }

    private static String write(RowView row, Frame frame, @Nullable FaultView fault) {
        return Templates.row(row, frame.article(), frame.view(), fault, frame.from(), frame.ask(), frame.attestation())
                .render();
    }
}
