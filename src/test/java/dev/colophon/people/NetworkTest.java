package dev.colophon.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NetworkTest {
    @Test
    void who_has_one_ipv6_address_has_its_whole_network() {
        assertThat(Network.of("2001:db8:1:2:3:4:5:6"))
                .isEqualTo(Network.of("2001:db8:1:2::1"))
                .isNotEqualTo(Network.of("2001:db8:1:3::1"));
    }

    @Test
    void an_ipv4_address_stands_for_itself_however_it_is_written() {
        assertThat(Network.of("192.0.2.7")).isEqualTo("192.0.2.7");
        assertThat(Network.of("not an address")).isEqualTo("not an address");
    }
}
