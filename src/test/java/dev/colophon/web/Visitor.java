package dev.colophon.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody signed in who asks for pages as quickly as they come, and follows where forms lead. */
final class Visitor {
    private static final String CSRF = "csrf-token=AAAAAAAAAAAAAAAAAAAAAA";

    private final URI base;
    private final String cookies;
    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

    Visitor(URI base, SignedInBrowser signedIn) {
        this.base = base;
        this.cookies = SignedInBrowser.SESSION + "=" + signedIn.session() + "; " + CSRF;
    }

    byte[] get(String path) throws IOException, InterruptedException {
        return send(request(path).build());
    }

    byte[] post(String path, Map<String, String> form) throws IOException, InterruptedException {
        String body = Stream.concat(
                        Stream.of(CSRF),
                        form.entrySet().stream()
                                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8)))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).header("Cookie", cookies);
    }

    private byte[] send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(request.uri() + " answered " + answer.statusCode());
        }
        return answer.body();
    }
}
