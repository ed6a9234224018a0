package dev.colophon.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.release.Newsroom;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class ServiceCommandTest {
    @Inject
    Newsroom newsroom;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final ByteArrayOutputStream raw = new ByteArrayOutputStream();
    private final Terminal terminal = new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), raw, true);

    @Test
    void files_become_articles_once_and_one_that_is_refused_stops_no_other() throws IOException {
        String name = "cli-" + UUID.randomUUID();
        Path page = folder.resolve(name + ".html");
        Files.writeString(page, "<article><h1>야간 여객선</h1><p>요금은 <b>2,500원</b>이다.</p></article>");
        Path job = folder.resolve(name + ".xlf");
        Files.writeString(
                job,
                "<xliff version='1.2'><file source-language='ko' target-language='en' original='" + name
                        + "-x'><body><trans-unit id='1'><source>야간 여객선</source><target>Night ferry</target></trans-unit>"
                        + "</body></file></xliff>");
        Path broken = folder.resolve("broken.xlf");
        Files.writeString(broken, "<!DOCTYPE x><xliff/>");
        String[] arguments = {
            broken.toString(),
            page.toString(),
            job.toString(),
            "--desk",
            "city",
            "--publication",
            "the Harbour Daily",
            "--provider",
            "Tidewater",
            "--model",
            "tidewater-translate"
        };

        assertThat(run(new ImportCommand(terminal, Map.of(Service.TOKEN, "demo-editor")), arguments))
                .isEqualTo(1);
        assertThat(out.toString())
                .contains("broken.xlf  refused:", "[xml-unreadable]", name + ".html  ok", name + ".xlf  ok");
        assertThat(err.toString()).contains("[##########");
        newsroom.as("demo-editor")
                .get("/api/v1/articles?externalId=" + name + "-x")
                .then()
                .body("items[0].head", org.hamcrest.Matchers.is("m1"));
        String first = out.toString();
        run(new ImportCommand(terminal, Map.of(Service.TOKEN, "demo-editor")), arguments);
        assertThat(out.toString().substring(first.length())).isEqualTo(first);
    }

    @Test
    void a_release_and_a_report_are_written_whole() throws IOException {
        UUID article = newsroom.releasedStory();
        Path file = folder.resolve("release.html");
        assertThat(run(
                        new ExportCommand(terminal, Map.of(Service.TOKEN, "demo-publisher")),
                        article.toString(),
                        "--form",
                        "html",
                        "--out",
                        file.toString()))
                .isZero();
        assertThat(Files.readString(file)).startsWith("<article lang=\"en\"");
        assertThat(run(
                        new ExportCommand(terminal, Map.of(Service.TOKEN, "demo-editor")),
                        article.toString(),
                        "--form",
                        "tmx"))
                .isZero();
        assertThat(raw.toString(UTF_8)).contains("<tmx version=\"1.4\"");
        raw.reset();
        assertThat(run(
                        new ReportCommand(terminal, Map.of(Service.TOKEN, "demo-auditor")),
                        article.toString(),
                        "--form",
                        "json"))
                .isZero();
        assertThat(raw.toString(UTF_8)).contains(article.toString());
    }

    @Test
    void what_is_refused_is_told_in_the_services_words() {
        String nobody = UUID.randomUUID().toString();
        assertThat(run(new ExportCommand(terminal, Map.of(Service.TOKEN, "demo-publisher")), nobody))
                .isEqualTo(1);
        assertThat(err.toString()).contains("There is no article at this address.", "[article-not-found]");
        assertThat(run(new ExportCommand(terminal, Map.of(Service.TOKEN, "wrong")), nobody))
                .isEqualTo(1);
        assertThat(err.toString()).contains("[unauthenticated]");
        assertThat(run(new ExportCommand(terminal, Map.of()), nobody)).isEqualTo(1);
        assertThat(err.toString()).contains("COLOPHON_TOKEN");
        assertThat(new ExportCommand(terminal, Map.of(Service.TOKEN, "x"))
                        .run(List.of(nobody, "--server", "http://127.0.0.1:1")))
                .isEqualTo(1);
        assertThat(err.toString()).contains("No service answers");
        assertThat(run(new ExportCommand(terminal, Map.of()), nobody, "--form", "docx"))
                .isEqualTo(64);
        assertThat(run(new ReportCommand(terminal, Map.of()))).isEqualTo(64);
        assertThat(out.toString()).contains("java -jar quarkus-run.jar import");
    }

    private static int run(ServiceCommand command, String... arguments) {
        List<String> server = List.of("--server", "http://localhost:" + RestAssured.port);
        return command.run(Stream.concat(Stream.of(arguments), server.stream()).toList());
    }
}
