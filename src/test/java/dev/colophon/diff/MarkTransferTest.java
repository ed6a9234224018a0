package dev.colophon.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.text.Mark;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkTransferTest {
    @Test
    void aMarkStaysOnTheWordsThatStay() {
        assertThat(transfer("The [red fox] ran away today", "Then the blue fox ran away today"))
                .isEqualTo("fox");
        assertThat(transfer("The [red fox] ran", "The red fast fox ran")).isEqualTo("red fast fox");
        assertThat(transfer("The [red fox] ran away home", "Yesterday the [red fox] ran away home"))
                .isEqualTo("red fox");
    }

    @Test
    void aMarkWhoseWordsWentIsDropped() {
        assertThat(transfer("The [red fox] ran away home", "The ran away home")).isEmpty();
    }

    private static String transfer(String marked, String edited) {
        String from = marked.replaceAll("[\\[\\]]", "");
        String to = edited.replaceAll("[\\[\\]]", "");
        Mark mark = new Mark(marked.indexOf('['), marked.indexOf(']') - 1, Mark.Type.EM, null);
        List<Mark> carried = MarkTransfer.transfer(from, List.of(mark), to, "en");
        return carried.isEmpty()
                ? ""
                : to.substring(carried.get(0).start(), carried.get(0).end());
    }
}
