package dev.colophon.hook;

import io.quarkus.logging.Log;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Posts to an address that was checked and to no other: the connection goes to the address, the certificate is held against
 * the name, nothing is followed, and of the answer only the head is read. Vert.x, because the JDK's client resolves by itself.
 */
@ApplicationScoped
class Sender {
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,7}");

    private final HttpClient client;
    private final Duration timeout;

    Sender(Vertx vertx, HookSettings settings) {
        this.timeout = settings.timeout();
        this.client = vertx.createHttpClient(new HttpClientOptions()
                        .setKeepAlive(false)
                        .setVerifyHost(true)
                        .setForceSni(true)
                        .setConnectTimeout((int) timeout.toMillis()))
                .connectionHandler(connection ->
                        connection.exceptionHandler(cut -> Log.trace("A receiver ended its connection", cut)));
    }

    @PreDestroy
    void close() {
        client.close();
    }

    /** Sends and waits for an answer, at most as long as an attempt may take. Not on an event loop. */
    Answer send(Destinations.Target target, Map<String, String> headers, String body) {
        long start = System.nanoTime();
        AtomicReference<@Nullable HttpClientRequest> sent = new AtomicReference<>();
        CompletableFuture<HttpClientResponse> answer = client.request(options(target, headers))
                .compose(request -> {
                    sent.set(request);
                    return request.send(Buffer.buffer(body));
                })
                .toCompletionStage()
                .toCompletableFuture();
        try {
            HttpClientResponse head = answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            return new Answer(head.statusCode(), null, since(start), asked(head));
        } catch (TimeoutException e) {
            return Answer.none("timeout", since(start));
        } catch (ExecutionException e) {
            Log.debugf(e, "A webhook's receiver could not be told");
            return Answer.none("unreachable", since(start));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.none("unreachable", since(start));
        } finally {
            end(sent.get());
        }
    }

    /** Whatever else the receiver would say is not waited for. */
    private static void end(@Nullable HttpClientRequest request) {
        if (request != null) {
            request.connection().close();
        }
    }

    private RequestOptions options(Destinations.Target target, Map<String, String> headers) {
        String query = target.url().getRawQuery();
        String path = target.url().getRawPath().isEmpty() ? "/" : target.url().getRawPath();
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(
                        target.port(), target.address().getHostAddress()))
                .setHost(target.host())
                .setPort(target.port())
                .setSsl(target.isSecure())
                .setFollowRedirects(false)
                .setURI(query == null ? path : path + "?" + query)
                .setConnectTimeout(timeout.toMillis());
        headers.forEach(options::addHeader);
        return options;
    }

    private static @Nullable Duration asked(HttpClientResponse head) {
        String value = head.getHeader("Retry-After");
        return value != null && SECONDS.matcher(value).matches() ? Duration.ofSeconds(Long.parseLong(value)) : null;
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
