package dev.colophon.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.text.Paragraph;
import dev.colophon.text.Role;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedLineTest {
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private static NewspaperPage under(String line) {
        return NewspaperPage.parse("Head\n\n" + line + "\n\nBody.", "en", SEOUL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Published: 28 Apr. 2026, 09:16",
                "Published 28 April 2026, 9:16",
                "PUBLISHED: April 28, 2026, 9:16 a.m.",
                "Published on Apr. 28, 2026 at 9:16 AM KST",
                "Published: Tue, 28 Apr 2026 00:16 GMT",
                "Published: 2026-04-28T09:16:00+09:00",
                "Published: 2026-04-28T00:16:00.000Z",
                "Published: 2026-04-28 09:16",
                "Published : 28th Apr 2026 | 09:16 (KST)",
                "2026.04.28 09:16",
                "28 Apr. 2026, 09:16",
                "입력 2026.04.28. 09:16",
                "입력 : 2026-04-28 09:16:00",
                "기사입력 2026.04.28. 오전 9:16",
                "입력 2026년 4월 28일 오전 9시 16분",
                "등록 2026.04.28 (화) 09:16",
                "公開日：2026年4月28日 9時16分",
                "公開日時：２０２６年４月２８日（火）午前９時１６分",
                "掲載 令和8年4月28日 09:16",
                "2026年4月28日 9時16分"
            })
    void theSameMomentInManyForms(String line) {
        NewspaperPage page = under(line);
        assertThat(page.publishedAt()).isEqualTo(Instant.parse("2026-04-28T00:16:00Z"));
        assertThat(page.paragraphs()).hasSize(2);
    }

    @Test
    void halvesOfTheDayAndDaysWithoutTimeAreUnderstood() {
        assertThat(under("입력 2026.04.28. 오후 12:05").publishedAt()).isEqualTo(Instant.parse("2026-04-28T03:05:00Z"));
        assertThat(under("入力 公開 2026年4月28日").publishedAt()).isNull();
        assertThat(under("Published: April 28, 2026, 12:05 a.m.").publishedAt())
                .isEqualTo(Instant.parse("2026-04-27T15:05:00Z"));
        assertThat(under("公開日：2026年4月28日 午後6時").publishedAt()).isEqualTo(Instant.parse("2026-04-28T09:00:00Z"));
        assertThat(under("Published: 28 Apr. 2026").publishedAt()).isEqualTo(Instant.parse("2026-04-27T15:00:00Z"));
    }

    @Test
    void aTimeWithoutZoneIsReadOnTheGivenClock() {
        assertThat(NewspaperPage.parse("H\n\nPublished: 28 Apr. 2026, 09:16", "en", ZoneId.of("America/New_York"))
                        .publishedAt())
                .isEqualTo(Instant.parse("2026-04-28T13:16:00Z"));
    }

    @Test
    void whatFollowsOnTheLineIsKept() {
        NewspaperPage page = under("Published: 28 Apr. 2026, 09:16 Updated: 28 Apr. 2026, 11:20");
        assertThat(page.publishedAt()).isEqualTo(Instant.parse("2026-04-28T00:16:00Z"));
        assertThat(page.paragraphs()).contains(Paragraph.of(Role.BODY, "Updated: 28 Apr. 2026, 11:20"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Published: soon",
                "Published: 31 Feb. 2026, 09:16",
                "Published: 28 Apr. 2026, 25:16",
                "Published: 04/28/2026",
                "28 Apr. 2026",
                "2026.04.28 09:16 the ferry left",
                "28 April 2026 was a cold day",
                "Published 28 April 2026 by the Harbour Press, the book sold well"
            })
    void whatIsNoPublishedLineStaysBody(String line) {
        assertThat(under(line).publishedAt()).isNull();
        assertThat(under(line).paragraphs()).contains(Paragraph.of(Role.BODY, line));
    }

    @Test
    void onlyTheFirstIsTakenAndOnlyNearTheTop() {
        NewspaperPage page = under("Published: 28 Apr. 2026, 09:16\n\nPublished: 29 Apr. 2026, 09:16");
        assertThat(page.publishedAt()).isEqualTo(Instant.parse("2026-04-28T00:16:00Z"));
        assertThat(page.paragraphs()).hasSize(3);
        assertThat(under("a\n\nb\n\nc\n\nd\n\ne\n\nf\n\nPublished: 29 Apr. 2026, 09:16")
                        .publishedAt())
                .isNull();
    }
}
