package dev.colophon.web.reports;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.colophon.audit.period.Period;
import dev.colophon.audit.period.PeriodService;
import dev.colophon.audit.period.PeriodWriter;
import dev.colophon.fault.Fault;
import dev.colophon.people.Account;
import dev.colophon.people.SignedIn;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Everything released in a period as a file, a row for each release: what the API gives to a token. */
@Path("/reports")
public class PeriodFilesPage {
    /** How many rows are to come, by which the page tells how far the file is. */
    private static final String COUNT = "Row-Count";

    private record Rows(long count, PeriodWriter.Source source) {}

    private final PeriodService periods;
    private final SignedIn signedIn;
    private final ObjectMapper json;

    PeriodFilesPage(PeriodService periods, SignedIn signedIn, ObjectMapper json) {
        this.periods = periods;
        this.signedIn = signedIn;
        this.json = json;
    }

    @GET
    @Path("period.csv")
    @Blocking
    public Response csv(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("desk") @Nullable String desk) {
        Rows rows = rows(from, to, desk);
        return saved(rows, out -> PeriodWriter.csv(rows.source, out), "text/csv;charset=UTF-8", "csv");
    }

    @GET
    @Path("period.ndjson")
    @Blocking
    public Response ndjson(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("desk") @Nullable String desk) {
        Rows rows = rows(from, to, desk);
        return saved(
                rows,
                out -> PeriodWriter.ndjson(rows.source, out, json),
                "application/x-ndjson;charset=UTF-8",
                "ndjson");
    }

    /** Counted first, so that who may not report is told before anything was sent. */
    private Rows rows(@Nullable String from, @Nullable String to, @Nullable String desk) {
        Account account = signedIn.account();
        Period period = new Period(day(from), day(to), desk == null || desk.isEmpty() ? null : desk, false);
        return new Rows(periods.count(account, period), rows -> periods.report(account, period, rows));
    }

    private static @Nullable LocalDate day(@Nullable String sent) {
        try {
            return sent == null || sent.isEmpty() ? null : LocalDate.parse(sent);
        } catch (DateTimeException unreadable) {
            throw Fault.of(Fault.Kind.MALFORMED, "unreadable-moment", "The date and time cannot be read.");
        }
    }

    private static Response saved(Rows rows, StreamingOutput body, String type, String suffix) {
        return Response.ok(body)
                .type(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"releases." + suffix + "\"")
                .header(COUNT, rows.count)
                .build();
    }
}
