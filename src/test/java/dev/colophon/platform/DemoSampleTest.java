package dev.colophon.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.text.Paragraph;
import dev.colophon.text.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The samples as the jar holds them. */
class DemoSampleTest {
    @ParameterizedTest
    @ValueSource(strings = {"harbour-ferry", "lantern-market", "salt-battery", "glow-moss"})
    void every_sample_is_in_the_jar_and_reads_as_a_page(String name) {
        DemoSample sample = DemoSample.read(name);

        assertThat(sample.article().paragraphs()).extracting(Paragraph::role).contains(Role.HEADLINE, Role.CAPTION);
        assertThat(sample.article().bylines()).isNotEmpty();
        assertThat(sample.machine().paragraphs()).hasSameSizeAs(sample.article().paragraphs());
        assertThat(sample.machine().engine().provider()).isNotBlank();
        assertThat(sample.edits()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(sample.claimedDisclosure()).startsWith("Translated from");
    }
}
