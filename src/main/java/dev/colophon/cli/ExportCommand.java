package dev.colophon.cli;

import java.io.IOException;
import java.util.Map;
import java.util.Set;

/** {@code export}: a release in one of its forms, or the newest text for CAT tools and engines. */
final class ExportCommand extends ServiceCommand {
    private static final Map<String, String> RELEASES = Map.of(
            "json", "application/json",
            "html", "text/html",
            "text", "text/plain",
            "ld", "application/ld+json",
            "ninjs", "application/vnd.iptc.ninjs+json");
    private static final Map<String, String> TEXTS =
            Map.of("xliff", "application/xliff+xml", "tmx", "application/x-tmx+xml");

    ExportCommand(Terminal terminal, Map<String, String> environment) {
        super(terminal, environment, Set.of("--form", "--release", "--out"));
    }

    private static String form(Options options) {
        return options.value("--form").orElse("json");
    }

    @Override
    boolean understands(Options options) {
        return options.rest().size() == 1
                && (RELEASES.containsKey(form(options)) || TEXTS.containsKey(form(options)))
                && options.value("--release").orElse("latest").matches("latest|[1-9][0-9]{0,8}");
    }

    @Override
    int work(Service service, Options options) throws IOException {
        String article = "/articles/" + options.rest().get(0);
        String form = form(options);
        String text = TEXTS.get(form);
        String path = text == null
                ? article + "/releases/" + options.value("--release").orElse("latest")
                : article + "/translation";
        String type = text == null ? RELEASES.getOrDefault(form, "") : text;
        write(service.get(path, type).body(), "export", options.value("--out"));
        return DONE;
    }
}
