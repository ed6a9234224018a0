package dev.colophon.audit.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The record as the report ships it, byte for byte as strings, so that it is checked without the service.
 *
 * @param chain the article's chain by name
 * @param events its envelopes in order, complete
 * @param keys envelopes of the service's chain that enrolled or revoked keys
 * @param documents canonical JSON by hex SHA-256
 * @param disclosures of the texts of the version the report speaks of, by commitment; erased ones are left out
 */
public record ReportRecord(
        String chain,
        List<Envelope> events,
        List<Envelope> keys,
        Map<String, String> documents,
        Map<String, String> disclosures) {
    /** An envelope's exact bytes as text, and its place in the log where it has one. */
    public record Envelope(String envelope, @Nullable Long logIndex) {}
}
