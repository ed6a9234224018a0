package dev.colophon.bench;

import dev.colophon.diff.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Draws three telling edits as the product and two peers show them; writes SVG files for the documentation. */
public final class Pictures {
    private static final Path FOLDER = Path.of("src", "site", "resources", "images");

    private record Example(String name, String before, String after) {}

    private static final List<Example> EXAMPLES = List.of(
            new Example(
                    "rewording",
                    "The opening of the new terminal of the port was put off by the city because of a lack of the"
                            + " funds that the council had promised.",
                    "A shortage of money promised by the council has delayed the new terminal, and the city now"
                            + " expects to open it in the spring."),
            new Example(
                    "number",
                    "Fares rose 12% to 2,500 won in March, and 31,200 people a day took the boat to the island.",
                    "Fares went up 15% to 2,700 won in May, and 312,000 people each day took the boat to the island."),
            new Example(
                    "sentence",
                    "The ferry was late. The crew waited for the tide. It sailed at nine.",
                    "The ferry was late. The engine had failed. The crew waited for the tide. It sailed at ten."));

    private Pictures() {}

    /** Writes the pictures. */
    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(FOLDER);
        for (Example example : EXAMPLES) {
            Files.writeString(FOLDER.resolve("diff-" + example.name + ".svg"), draw(example));
        }
    }

    private static String draw(Example example) {
        Svg svg = new Svg();
        for (Engine engine : List.of(Engine.COLOPHON, Engine.JGIT_HISTOGRAM, Engine.DIFF_MATCH_PATCH)) {
            List<Run> runs = engine.diff(example.before, example.after);
            svg.title(engine.title());
            runs.forEach(svg::run);
            svg.endParagraph();
        }
        return svg.end();
    }
}
