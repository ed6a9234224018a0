package dev.colophon.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code report}: the audit report of an article or of a period. */
final class ReportCommand extends ServiceCommand {
    private static final Map<String, String> ARTICLE = Map.of(
            "html", "text/html",
            "pdf", "application/pdf",
            "json", "application/json",
            "csv", "text/csv",
            "zip", "application/zip");
    private static final Map<String, String> PERIOD = Map.of("csv", "text/csv", "ndjson", "application/x-ndjson");

    ReportCommand(Terminal terminal, Map<String, String> environment) {
        super(terminal, environment, Set.of("--form", "--release", "--out", "--from", "--to", "--desk"));
    }

    @Override
    boolean understands(Options options) {
        return options.rest().isEmpty()
                ? options.value("--from").isPresent()
                        && options.value("--to").isPresent()
                        && PERIOD.containsKey(options.value("--form").orElse("csv"))
                : options.rest().size() == 1
                        && ARTICLE.containsKey(options.value("--form").orElse("html"));
    }

    @Override
    int work(Service service, Options options) throws IOException {
        boolean period = options.rest().isEmpty();
        String path = period
                ? "/audit-report" + query(options, "from", "to", "desk")
                : "/articles/" + options.rest().get(0) + "/audit-report" + query(options, "release");
        String type = period
                ? PERIOD.getOrDefault(options.value("--form").orElse("csv"), "")
                : ARTICLE.getOrDefault(options.value("--form").orElse("html"), "");
        write(service.get(path, type).body(), "report", options.value("--out"));
        return DONE;
    }

    private static String query(Options options, String... names) {
        String query = Stream.of(names)
                .filter(name -> options.value("--" + name).isPresent())
                .map(name -> name + "="
                        + URLEncoder.encode(options.value("--" + name).orElseThrow(), UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }
}
