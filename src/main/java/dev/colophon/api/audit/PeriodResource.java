package dev.colophon.api.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.colophon.api.http.Accepted;
import dev.colophon.audit.period.Period;
import dev.colophon.audit.period.PeriodService;
import dev.colophon.audit.period.PeriodWriter;
import dev.colophon.fault.Fault;
import dev.colophon.people.Account;
import dev.colophon.people.SignedIn;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Everything released in a period, a row for each release. Streamed: it has no entity tag. */
@Path("/api/v1/audit-report")
public class PeriodResource {
    /** How many rows are to come: who counts fewer did not get them all. */
    static final String ROWS = "Row-Count";

    private static final MediaType CSV = MediaType.valueOf(ReportForm.TEXT_CSV);
    private static final String APPLICATION_NDJSON = "application/x-ndjson";
    private static final MediaType NDJSON = MediaType.valueOf(APPLICATION_NDJSON);

    private final PeriodService periods;
    private final SignedIn signedIn;
    private final ObjectMapper json;

    PeriodResource(PeriodService periods, SignedIn signedIn, ObjectMapper json) {
        this.periods = periods;
        this.signedIn = signedIn;
        this.json = json;
    }

    /**
     * The rows.
     *
     * @param from first day, in the publication's time zone; from the beginning where it is left out
     * @param to last day, included; to the newest release where it is left out
     * @param desk one desk only
     * @param names {@code withheld} numbers persons instead of naming them
     */
    @GET
    @Blocking
    @Produces({ReportForm.TEXT_CSV, APPLICATION_NDJSON})
    public Response report(
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable String desk,
            @RestQuery @Nullable String names,
            @Context HttpHeaders headers) {
        Account account = signedIn.account();
        Period period = new Period(day(from, "from"), day(to, "to"), desk, NamesParameter.withheld(names));
        MediaType form = Accepted.form(headers.getAcceptableMediaTypes(), List.of(CSV, NDJSON), type -> type);
        long rows = periods.count(account, period);
        return Response.ok(body(account, period, form))
                .type(form.withCharset("UTF-8"))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(ROWS, rows)
                .build();
    }

    private StreamingOutput body(Account account, Period period, MediaType form) {
        PeriodWriter.Source source = rows -> periods.report(account, period, rows);
        return form.equals(CSV) ? out -> PeriodWriter.csv(source, out) : out -> PeriodWriter.ndjson(source, out, json);
    }

    private static @Nullable LocalDate day(@Nullable String value, String name) {
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw Fault.of(Fault.Kind.MALFORMED, "invalid-parameter", name + " is a day such as 2026-04-28.")
                    .at("?" + name, "a day such as 2026-04-28");
        }
    }
}
