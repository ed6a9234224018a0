package dev.colophon.security;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Requests byte by byte, such as no HTTP client would send, and from whichever loopback address one likes. */
final class Raw {
    private static final int PATIENCE_MILLIS = 10_000;

    /** What came back; status 0 where the connection was closed without an answer. */
    record Answer(int status, String text) {
        String header(String name) {
            return text.replaceAll("(?is).*?\r\n" + name + ": ([^\r]*)\r\n.*", "$1");
        }
    }

    private Raw() {}

    static Answer send(String request) throws IOException {
        return send("127.0.0.1", request.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Sends and reads until the service closes the connection: ask for that, or make it. */
    static Answer send(String from, byte[] request) throws IOException {
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
            socket.connect(new InetSocketAddress("127.0.0.1", RestAssured.port));
            socket.setSoTimeout(PATIENCE_MILLIS);
            write(socket.getOutputStream(), request);
            return answer(socket.getInputStream());
        }
    }

    /** A JSON body, whatever it holds: a client that shows what it sends would choke on some. */
    static Answer post(String path, String token, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        byte[] head = ("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer "
                        + token + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        byte[] request = java.util.Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, request, head.length, body.length);
        return send("127.0.0.1", request);
    }

    /** A sign-in from another address. */
    static Answer signIn(String from, String name, String password, String... headers) throws IOException {
        return form(from, "/signin", "&email=" + encoded(name) + "&password=" + encoded(password), headers);
    }

    /** A page's form from another address, with its token. */
    static Answer form(String from, String path, String fields, String... headers) throws IOException {
        String body = "csrf-token=" + Browser.TOKEN + fields;
        String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        String head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nCookie: csrf-token="
                + Browser.TOKEN
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length() + "\r\n"
                + more + "\r\n";
        return send(from, (head + body).getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** The service may have answered and closed before it read everything. */
    private static void write(OutputStream out, byte[] request) {
        try {
            out.write(request);
            out.flush();
        } catch (IOException closed) {
            // What it answered is read below.
        }
    }

    private static Answer answer(InputStream in) {
        StringBuilder text = new StringBuilder();
        byte[] buffer = new byte[8192];
        try {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                text.append(new String(buffer, 0, n, StandardCharsets.ISO_8859_1));
            }
        } catch (IOException cut) {
            // As good as closed.
        }
        boolean answered = text.length() > 12 && text.indexOf("HTTP/1.1 ") == 0;
        return new Answer(answered ? Integer.parseInt(text.substring(9, 12)) : 0, text.toString());
    }
}
