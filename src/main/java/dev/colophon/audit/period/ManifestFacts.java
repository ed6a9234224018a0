package dev.colophon.audit.period;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The few things a row says of a manifest, picked out of its stored bytes without building the rest of it: a manifest has a
 * line for each paragraph, and a period many manifests. Whether they are what was recorded is the verifier's to say.
 */
record ManifestFacts(String policy, int signed, int of, int waived) {
    private static final JsonFactory JSON = new JsonFactory();

    static ManifestFacts of(String body) {
        String policy = null;
        int[] counts = null;
        try (JsonParser parser = JSON.createParser(body)) {
            parser.nextToken();
            // Both stand before the rows.
            while ((policy == null || counts == null) && parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                parser.nextToken();
                if (field.equals("policy")) {
                    policy = parser.getText();
                } else if (field.equals("disclosure")) {
                    counts = counts(parser);
                } else {
                    parser.skipChildren();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return policy == null || counts == null
                ? new ManifestFacts("", 0, 0, 0)
                : new ManifestFacts(policy, counts[0], counts[1], counts[2]);
    }

    private static int[] counts(JsonParser parser) throws IOException {
        int[] counts = new int[3];
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            parser.nextToken();
            switch (field) {
                case "signed" -> counts[0] = parser.getIntValue();
                case "of" -> counts[1] = parser.getIntValue();
                case "waived" -> counts[2] = parser.getIntValue();
                default -> parser.skipChildren();
            }
        }
        return counts;
    }
}
