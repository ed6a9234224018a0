package dev.colophon.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.people.TokenService;
import dev.colophon.platform.DemoDesk;
import dev.colophon.review.ReviewService;
import dev.colophon.rules.Sheet;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The strip of a long article. */
@QuarkusTest
class StripTest {
    @Inject
    DemoDesk demo;

    @Inject
    ReviewService reviews;

    @Inject
    TokenService tokens;

    @Test
    void rows_of_a_long_article_share_segments_and_none_is_lost() {
        Sheet sheet = reviews.review(tokens.accept("demo-reviewer").orElseThrow(), demo.large(70))
                .sheet();
        List<SegmentView> segments = Strip.segments(sheet, 70);
        assertThat(segments).hasSize(35).extracting(SegmentView::state).containsOnly("unreviewed");
        assertThat(segments.get(34).current()).isTrue();
        assertThat(segments.subList(0, 34)).noneMatch(SegmentView::current);
        List<SegmentView> changed = Strip.changes(sheet, row -> row.number() == 4);
        assertThat(changed)
                .filteredOn(SegmentView::changed)
                .extracting(SegmentView::number)
                .containsExactly(3);
    }
}
