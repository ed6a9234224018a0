package dev.colophon.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.ledger.VerificationService;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What two requests at the same moment can do that one after the other cannot. */
@QuarkusTest
class AtOnceTest {
    private static final int ROUNDS = 8;

    @Inject
    VerificationService verification;

    @Test
    void s22_editing_and_signing_at_the_same_moment_never_signs_ones_own_words() throws Exception {
        String desk = Staff.desk();
        Staff.Member chief = Staff.member(desk, "chief");
        String article = Staff.article(desk);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                JsonPath seen = Staff.review(chief.token(), article);
                Map<String, Object> edit = Map.of(
                        "key", seen.getString("paragraphs[1].key"), "text", "It costs 31." + round + " billion won.");
                Map<String, Object> approval =
                        Map.of("items", Bodies.items(seen).subList(1, 2), "verdict", "approve", "shown", true);
                List<Integer> answers = atOnce(
                        both,
                        () -> post(chief, article, "paragraphs/" + seen.getString("paragraphs[1].id") + "/edits", edit),
                        () -> post(chief, article, "sign-offs", approval));
                assertThat(answers.get(0)).isIn(201, 409);
                assertThat(answers.get(1)).isIn(201, 403, 409);
                JsonPath then = Staff.review(chief.token(), article);
                assertThat(then.getString("paragraphs[1].state"))
                        .as("round %d: %s", round, answers)
                        .isNotEqualTo("signed");
            }
        } finally {
            both.shutdownNow();
        }
        assertThat(verification.whole("article/" + article)).isEmpty();
    }

    @Test
    void f12_two_edits_of_the_same_head_at_the_same_moment_make_one_version() throws Exception {
        String desk = Staff.desk();
        Staff.Member chief = Staff.member(desk, "chief");
        String article = Staff.article(desk);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Integer> answers =
                    atOnce(both, () -> edit(chief, article, "First words"), () -> edit(chief, article, "Second words"));
            assertThat(answers).containsExactlyInAnyOrder(201, 412);
        } finally {
            both.shutdownNow();
        }
    }

    private static Response edit(Staff.Member member, String article, String headline) {
        return Staff.as(member.token())
                .header("If-Match", "\"m1\"")
                .body(Bodies.edit(headline, "It costs 31.2 billion won."))
                .post(Staff.ARTICLES + article + "/edited-versions");
    }

    private static Response post(Staff.Member member, String article, String what, Object body) {
        return Staff.as(member.token()).body(body).post(Staff.ARTICLES + article + "/" + what);
    }

    private static List<Integer> atOnce(ExecutorService both, Callable<Response> one, Callable<Response> other)
            throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        Future<Integer> first = both.submit(() -> {
            start.await();
            return one.call().statusCode();
        });
        Future<Integer> second = both.submit(() -> {
            start.await();
            return other.call().statusCode();
        });
        return List.of(first.get(), second.get());
    }
}
