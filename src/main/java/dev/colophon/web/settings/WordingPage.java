package dev.colophon.web.settings;

import dev.colophon.act.Document.DisclosureRules;
import dev.colophon.rules.disclosure.Wordings;
import dev.colophon.web.Languages;
import dev.colophon.web.Visit;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Settings: the wording of the disclosure line, to be read. It is versioned data of the service, not of a newsroom. */
@Path("/settings/wording")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class WordingPage {
    /** In the order in which the rules are tried. */
    private static final List<String> ORDER =
            List.of("human", "unreviewed", "partly", "from-draft", "edited", "reviewed");

    private final Visit visit;

    WordingPage(Visit visit) {
        this.visit = visit;
    }

    @GET
    public TemplateInstance show() {
        DisclosureRules rules = Wordings.current();
        List<SettingsView.Lines> languages = new ArrayList<>();
        rules.lines()
                .forEach((tag, lines) -> languages.add(new SettingsView.Lines(
                        Languages.view(tag, visit.locale()),
                        lines.entrySet().stream()
                                .map(line -> line(line.getKey(), line.getValue()))
                                .sorted(Comparator.comparingInt(line -> ORDER.indexOf(line.rule())))
                                .toList())));
        return Templates.wording(new SettingsView.Wording(rules.id(), languages));
    }

    private static SettingsView.Line line(String key, String text) {
        int dot = key.indexOf('.');
        return dot < 0
                ? new SettingsView.Line(key, "", text)
                : new SettingsView.Line(key.substring(0, dot), key.substring(dot + 1), text);
    }
}
