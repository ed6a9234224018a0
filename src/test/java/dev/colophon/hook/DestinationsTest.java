package dev.colophon.hook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colophon.fault.Fault;
import io.vertx.core.Vertx;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that lead elsewhere the second time. */
class DestinationsTest {
    private static final List<Integer> PORTS = List.of(443);

    @Test
    void s30_a_name_that_turns_private_is_refused_when_something_is_sent() throws UnknownHostException {
        Deque<InetAddress[]> answers = new ArrayDeque<>(List.of(addresses("93.184.215.14"), addresses("127.0.0.1")));
        Destinations destinations = new Destinations(host -> answers.remove(), List.of(), PORTS);

        assertThat(destinations.target("https://rebind.example/x").address().getHostAddress())
                .isEqualTo("93.184.215.14");
        assertThatThrownBy(() -> destinations.target("https://rebind.example/x"))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo("webhook-address-refused"));
    }

    /** Whatever a name leads to when something is sent: the list that holds for addresses when they are saved. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "::1",
                "0.0.0.0",
                "::",
                "10.0.0.1",
                "10.255.255.255",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.0.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.127.255.255",
                "fc00::1",
                "fdff::1",
                "fe80::1",
                "::ffff:127.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::"
            })
    void s28_a_name_that_leads_into_the_house_is_told_nothing(String address) throws UnknownHostException {
        InetAddress[] led = addresses(address);
        Destinations destinations = new Destinations(host -> led, List.of(), PORTS);
        assertThatThrownBy(() -> destinations.target("https://name.example/x"))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo("webhook-address-refused"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9.255.255.255", "11.0.0.0", "172.32.0.1", "100.128.0.1", "192.169.0.1", "2606:4700::1"})
    void s28_their_neighbours_are_everybodys(String address) throws UnknownHostException {
        InetAddress[] led = addresses(address);
        assertThat(new Destinations(host -> led, List.of(), PORTS)
                        .target("https://name.example/x")
                        .address())
                .isEqualTo(led[0]);
    }

    @Test
    void s30_one_private_address_among_public_ones_is_enough() throws UnknownHostException {
        InetAddress[] mixed = addresses("93.184.215.14", "10.0.0.1");
        Destinations destinations = new Destinations(host -> mixed, List.of(), PORTS);
        assertThatThrownBy(() -> destinations.target("https://mixed.example/x")).isInstanceOf(Fault.class);
    }

    @Test
    void s30_the_connection_goes_to_the_address_that_was_checked() throws UnknownHostException {
        InetAddress[] checked = addresses(Receiver.HOST);
        Destinations destinations = new Destinations(host -> checked, List.of("nowhere.invalid"), PORTS);
        Vertx vertx = Vertx.vertx();
        Sender sender = new Sender(vertx, settings());
        try (Receiver receiver = new Receiver()) {
            Destinations.Target target = destinations.target("http://nowhere.invalid:" + receiver.port() + "/x?y=1");
            Answer answer = sender.send(target, Map.of("webhook-id", "7"), "{}");
            assertThat(answer.status()).isEqualTo(204);
            assertThat(receiver.letters()).extracting(Receiver.Letter::id).containsExactly("7");
        } finally {
            sender.close();
            vertx.close();
        }
    }

    @Test
    void a_name_that_is_none_is_refused() {
        Destinations destinations = new Destinations(
                host -> {
                    throw new UnknownHostException(host);
                },
                List.of(),
                PORTS);
        assertThatThrownBy(() -> destinations.target("https://none.example/x")).isInstanceOf(Fault.class);
    }

    private static InetAddress[] addresses(String... literals) throws UnknownHostException {
        InetAddress[] addresses = new InetAddress[literals.length];
        for (int n = 0; n < literals.length; n++) {
            addresses[n] = InetAddress.getByName(literals[n]);
        }
        return addresses;
    }

    private static HookSettings settings() {
        return new HookSettings() {
            @Override
            public List<Duration> retries() {
                return List.of(Duration.ofSeconds(1));
            }

            @Override
            public Duration giveUp() {
                return Duration.ofDays(1);
            }

            @Override
            public Duration timeout() {
                return Duration.ofSeconds(5);
            }

            @Override
            public List<Integer> ports() {
                return PORTS;
            }

            @Override
            public Optional<List<String>> privateHosts() {
                return Optional.empty();
            }

            @Override
            public Duration beat() {
                return Duration.ofSeconds(1);
            }

            @Override
            public Duration deliveriesKept() {
                return Duration.ofDays(1);
            }
        };
    }
}
