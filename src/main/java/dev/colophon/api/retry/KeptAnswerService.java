package dev.colophon.api.retry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.colophon.fault.Fault;
import dev.colophon.ledger.TextsErased;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Does a request once for each key and keeps its answer with what it did: both are there or neither. */
@ApplicationScoped
public class KeptAnswerService {
    /** Longer than any client goes on trying. */
    private static final Duration KEPT = Duration.ofHours(48);

    private final KeptAnswerRepository answers;
    private final TransactionSynchronizationRegistry transaction;
    private final ObjectMapper json;
    private final Clock clock;

    KeptAnswerService(
            KeptAnswerRepository answers,
            TransactionSynchronizationRegistry transaction,
            ObjectMapper json,
            Clock clock) {
        this.answers = answers;
        this.transaction = transaction;
        this.json = json;
        this.clock = clock;
    }

    /** What came of an attempt: {@code result} the first time, else what was kept of that. */
    record Outcome(KeptAnswer answer, @Nullable Object result, boolean replayed) {}

    /**
     * Does the work the first time, in one transaction with it. A refusal that changed nothing is not kept: its sender may
     * try again.
     *
     * @throws Fault {@code idempotency-key-reused} for another request under the same key, {@code idempotency-key-in-use},
     *     {@code answer-erased}
     */
    @Transactional
    Outcome once(Attempt attempt, Callable<Object> work) {
        Instant now = clock.instant();
        if (!claim(attempt, now)) {
            return kept(attempt);
        }
        try {
            Object result = work.call();
            return keep(attempt, answer(result), result);
        } catch (Fault fault) {
            // The state refused it and the refusal is on record, such as a release that the gate kept back.
            if (fault.kind() == Fault.Kind.CONFLICT && !transaction.getRollbackOnly()) {
                return keep(attempt, KeptAnswer.of(fault), null);
            }
            throw fault;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("resources throw nothing checked", e);
        }
    }

    /** Forgets answers that nobody asks for any more. */
    @Transactional
    @Scheduled(every = "1h", delayed = "10m")
    public void sweep() {
        answers.removeBefore(clock.instant().minus(KEPT));
    }

    /** An answer may hold what was erased, and nobody can look: it is sealed by its token. That the request was done stays. */
    void forget(@Observes TextsErased erasure) {
        answers.forget();
    }

    private boolean claim(Attempt attempt, Instant now) {
        boolean first = answers.claim(attempt, now);
        boolean old = !first
                && answers.find(attempt)
                        .filter(row -> row.madeAt().isBefore(now.minus(KEPT)))
                        .isPresent();
        if (old) {
            answers.remove(attempt);
        }
        return first || old && answers.claim(attempt, now);
    }

    private Outcome kept(Attempt attempt) {
        KeptAnswerRepository.Row row = answers.find(attempt).orElseThrow();
        if (!row.fingerprint().equals(attempt.fingerprint())) {
            throw Fault.of(
                    Fault.Kind.INVALID,
                    "idempotency-key-reused",
                    "This key came with another request before. Take a new key for each thing you do.");
        }
        if (row.answer() == null) {
            throw Fault.of(
                    Fault.Kind.GONE,
                    "answer-erased",
                    "This request was done. What it was answered is no longer kept, because a text was erased since.");
        }
        return new Outcome(read(Seal.open(row.answer(), attempt.token())), null, true);
    }

    private Outcome keep(Attempt attempt, KeptAnswer answer, @Nullable Object result) {
        answers.keep(attempt, Seal.close(written(answer), attempt.token()));
        return new Outcome(answer, result, false);
    }

    private KeptAnswer answer(@Nullable Object result) {
        if (result instanceof Response response) {
            Object body = response.getEntity();
            return new KeptAnswer(
                    response.getStatus(),
                    response.getHeaderString(HttpHeaders.LOCATION),
                    response.getHeaderString(HttpHeaders.CONTENT_LOCATION),
                    body == null ? null : written(body),
                    null);
        }
        return new KeptAnswer(result == null ? 204 : 200, null, null, result == null ? null : written(result), null);
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("answers are JSON", e);
        }
    }

    private KeptAnswer read(String kept) {
        try {
            return json.readValue(kept, KeptAnswer.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what we keep reads again", e);
        }
    }
}
