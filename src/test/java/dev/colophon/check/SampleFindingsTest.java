package dev.colophon.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.check.Finding.Span;
import dev.colophon.check.SampleRows.SampleRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Over the four sample articles: every planted mistake is found, and nothing else. */
class SampleFindingsTest {
    private static final Map<String, Integer> EDITS =
            Map.of("harbour-ferry", 2, "lantern-market", 3, "salt-battery", 2, "glow-moss", 2);

    @Test
    void thePlantedMistakesAreFoundAndNothingElse() throws IOException {
        List<String> found = new ArrayList<>();
        for (Map.Entry<String, Integer> sample : EDITS.entrySet()) {
            for (int version = 0; version <= sample.getValue(); version++) {
                for (SampleRow row : SampleRows.of(sample.getKey(), version)) {
                    findings(row, version).forEach(finding -> found.add(told(row, finding)));
                }
            }
        }
        assertThat(found)
                .containsExactlyInAnyOrder(
                        "harbour-ferry machine ¶2 number-differs error: 312억 → 3.12 billion",
                        "harbour-ferry edit-1 ¶8 number-differs error: 1,350 → 1,530",
                        "harbour-ferry edit-2 ¶10 quotation-missing warning: “섬사람에게 밤은 너무 길었다”, "
                                + "“돈이 남아서 하는 사업이 아니라 하지 않으면 섬이 비기 때문에 하는 사업” → ",
                        "lantern-market machine ¶6 number-differs error: 1968 → 1986",
                        "lantern-market edit-1 ¶4 number-differs warning: 2조 4천억 → ",
                        "lantern-market edit-2 ¶5 number-differs warning: 2조 4천억 → ",
                        "lantern-market edit-2 ¶11 number-differs error: 25 → 35",
                        "lantern-market edit-3 ¶4 number-differs warning: 2조 4천억 → ",
                        "salt-battery edit-1 ¶6 number-unsupported warning:  → 9,000",
                        "salt-battery edit-2 ¶11 quotation-missing warning: “바다가 마르지 않는 한 원료 걱정은 없다” → ",
                        "glow-moss machine ¶9 number-differs error: 1億4000万 → 14 million");
    }

    private static List<Finding> findings(SampleRow row, int version) {
        List<String> edited = version == 0 ? List.of() : row.text();
        return Checks.run(row.sourceLanguage(), "en", row.source(), row.machine(), edited);
    }

    private static String told(SampleRow row, Finding finding) {
        List<Span> text = row.version().endsWith("machine")
                ? finding.evidence().machine()
                : finding.evidence().edited();
        return row.version() + " ¶" + row.paragraph() + " " + finding.code().code() + " "
                + finding.severity().code() + ": " + texts(finding.evidence().source()) + " → " + texts(text);
    }

    private static String texts(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining(", "));
    }
}
