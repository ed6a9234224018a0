package dev.colophon.web;

import java.util.List;

/** The machine translation engine as declared. */
record EngineView(String provider, String model, String kind) {
    static final EngineView UNTOLD = new EngineView("", "", "generative");

    /** The kinds there are. */
    public List<String> kinds() {
        return List.of("generative", "neural", "statistical", "rule-based");
    }
}
