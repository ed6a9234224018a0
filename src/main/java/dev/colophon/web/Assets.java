package dev.colophon.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.colophon.proof.Digests;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * Styles and script of the pages, under addresses that hold a digest of what is there: a browser asks once and keeps them.
 * The script is one file, made of the parts in {@code assets/script} in a fixed order. Styles go out without their comments
 * and line breaks.
 */
@Named("assets")
@Singleton
public class Assets {
    private static final String FOLDER = "/META-INF/resources/assets/";
    private static final List<String> PARTS = List.of(
            "page", "caps", "rows", "acts", "status", "move", "read", "live", "draft", "edit", "mention", "quote",
            "queue", "keys", "kept", "coming", "whole", "start");
    private static final int DIGEST = 16;
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern SPACE = Pattern.compile("\\s*([{};>])\\s*|(?<=[:,])\\s+");

    /** A file with its compressed form. */
    record Asset(String type, byte[] bytes, byte[] gzip) {}

    private final Map<String, Asset> files;
    private final String style;
    private final String report;
    private final String script;

    Assets() {
        byte[] css = packed("colophon.css");
        byte[] paper = packed("report.css");
        byte[] js = script();
        this.style = address(css, "colophon.css");
        this.report = address(paper, "report.css");
        this.script = address(js, "desk.js");
        this.files = Map.of(
                style, new Asset("text/css; charset=UTF-8", css, gzip(css)),
                report, new Asset("text/css; charset=UTF-8", paper, gzip(paper)),
                script, new Asset("text/javascript; charset=UTF-8", js, gzip(js)));
    }

    /** The address of the style sheet. */
    public String getStyle() {
        return style;
    }

    /** The address of what audit reports need beside it. */
    public String getReport() {
        return report;
    }

    /** The address of the script. */
    public String getScript() {
        return script;
    }

    /** What is at an address, null where nothing is. */
    @org.jspecify.annotations.Nullable
    Asset at(String address) {
        return files.get(address);
    }

    private static byte[] packed(String name) {
        String css = COMMENT.matcher(new String(read(name), UTF_8)).replaceAll("");
        return SPACE.matcher(css).replaceAll("$1").replace(";}", "}").strip().getBytes(UTF_8);
    }

    private static byte[] script() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("(() => {\n\"use strict\";\n".getBytes(UTF_8));
        PARTS.forEach(part -> out.writeBytes(read("script/" + part + ".js")));
        out.writeBytes("})();\n".getBytes(UTF_8));
        return out.toByteArray();
    }

    private static String address(byte[] bytes, String name) {
        return "/assets/" + Digests.sha256Hex(bytes).substring(0, DIGEST) + "/" + name;
    }

    private static byte[] read(String name) {
        try (InputStream file = Assets.class.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                throw new IllegalStateException("The service was packed without " + name);
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
