package dev.colophon.cli;

import com.fasterxml.jackson.databind.JsonNode;

/** What the service would not do, in its own words; or that it could not be asked. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;

    private Refusal(String code, String words) {
        super(words);
        this.code = code;
    }

    static Refusal of(String code, String words) {
        return new Refusal(code, words);
    }

    /** From problem details: the sentence, the places it speaks of, and the code to look up. */
    static Refusal of(int status, JsonNode problem) {
        StringBuilder words = new StringBuilder(problem.path("detail").asText("The service answered " + status + "."));
        for (JsonNode place : problem.path("errors")) {
            words.append("\n    ")
                    .append(place.path("pointer").asText())
                    .append("  ")
                    .append(place.path("detail").asText());
        }
        String code = problem.path("code").asText("status-" + status);
        return new Refusal(code, words.append("  [").append(code).append(']').toString());
    }

    String code() {
        return code;
    }
}
