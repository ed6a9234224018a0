package dev.colophon.web.field;

import java.util.List;

/** The machine translation engine as declared. */
public record EngineView(String provider, String model, String kind) {
    public static final EngineView UNTOLD = new EngineView("", "", "generative");

    /** The kinds there are. */
    public List<String> kinds() {
        return List.of("generative", "neural", "statistical", "rule-based");
    }
}
