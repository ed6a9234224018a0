package dev.colophon.web.queue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QueueQueryTest {
    @Test
    void an_address_asks_the_same_again() {
        String query = "view=stale&pair=ko-en&desk=city&stage=ready&due=today&q=%EB%B0%B0+%26+boat&sort=title";
        QueueQuery asked = QueueQuery.of(Parameters.of(query));
        assertThat(asked.words()).isEqualTo("배 & boat");
        assertThat(asked.query()).isEqualTo(query);
        assertThat(asked.narrows()).isTrue();
        assertThat(asked.cleared().query()).isEqualTo("view=stale&sort=title");
    }

    @Test
    void what_is_not_known_is_left_out() {
        QueueQuery asked = QueueQuery.of(Parameters.of("view=mine&due=never&sort=random&q=%zz&other=1&view=stale"));
        assertThat(asked.address()).isEqualTo("/queue?view=all");
        assertThat(QueueQuery.of(Parameters.of(null)).narrows()).isFalse();
    }
}
