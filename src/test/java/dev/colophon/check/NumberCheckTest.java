package dev.colophon.check;

import static dev.colophon.check.Told.run;
import static dev.colophon.check.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of one language looked for in another. */
class NumberCheckTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "ko; 총사업비 312억 원; It costs 3.12 billion won.; number-differs: 312억 → 3.12 billion",
                "ko; 오후 6시 20분에 떠난다; It leaves at 6:20 a.m.; number-differs: 오후 6시 20분 → 6:20 a.m.",
                "ko; 6시 20분에 떠난다; It leaves at 6:30 p.m.; number-differs: 6시 20분 → 6:30 p.m.",
                "ko; 6월 1일 시작한다; It starts on July 1.; number-differs: 6월 → July",
                "ko; 6월 1일 시작한다; It starts on June 11.; number-differs: 1일 → 11",
                "ko; 3년 뒤 다시 조사한다; It is surveyed again in four years.; number-differs: 3 → four",
                "ko; 상인 43명; Forty-four merchants; number-differs: 43 → Forty-four",
                "ko; 37만 명이 탄다; It carries 37,000 people.; number-differs: 37만 → 37,000",
                "ko; 리튬 전지의 3분의 1; two-fifths of a lithium battery, 2/5; number-differs: 3분의 1 → 2/5",
                "ja; 総事業費は1億4000万円; The cost is 14 million yen.; number-differs: 1億4000万 → 14 million",
                "ja; 三百万円を集めた; It raised 30 million yen.; number-differs: 三百万 → 30 million",
                "ja; 2兆円; 2 billion yen; number-differs: 2兆 → 2 billion",
                "zh; 3.5亿元; 35 million yuan; number-differs: 3.5亿 → 35 million",
                "ko; 예산은 2조 4천억 원이다.; The budget is large.; number-differs: 2조 4천억 → ``",
                "ko; 배가 떠난다.; The ferry carries 280 people.; number-unsupported:  → 280",
                "ko; 제2부두에서 떠난다.; The ferry carries 9,000 people.; number-unsupported:  → 9,000",
                "ko; 2024년 이후 지난해까지; from 2023 to last year; number-differs: 2024 → 2023",
            })
    void numbersThatDifferAreFound(String language, String source, String edited, String expected) {
        assertThat(told(run(language, source, edited))).containsExactly(expected.replace("``", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "ko; 총사업비 312억 원; It costs 31.2 billion won ($21.5 million).",
                "ko; 1.8km 구간; the 1.8 km (1.1 miles) stretch",
                "ko; 주민 4213명; about 4,200 residents",
                "ko; 27일 오후; on Monday afternoon",
                "ko; 27일 오후; on the afternoon of April 27",
                "ko; 지난해 11월; in November 2025",
                "ko; 올해 37만 명; 370,000 people in 2026",
                "ko; 10년 만에; for the first time in a decade",
                "ko; 2배로 늘었다; doubled",
                "ko; 절반; 50 percent",
                "ko; 스물한 번째; the 21st",
                "ko; 여섯 달이 걸렸다; took six months",
                "ko; 오전 10시; at 10 a.m.",
                "ko; 오후 1시 30분; at 13:30",
                "ko; 6시 20분; at 6:20 p.m.",
                "ko; 자정; at 12 a.m.",
                "ko; 10~20만 명; 100,000 to 200,000 people",
                "ko; 10만~20만 명; 100,000-200,000 people",
                "ko; 지하 1층, 지상 2층; one floor below ground, two above",
                "ko; 제2차 세계대전; World War II",
                "ko; 1990년대; the 1990s",
                "ko; 40대 여성; a woman in her 40s",
                "ko; 6·25 전쟁; the Korean War",
                "ko; 나연옥(58) 씨; Na Yeon-ok, 58",
                "ko; 1천 개; a thousand lanterns",
                "ko; 3분의 2; two-thirds",
                "ja; およそ500分の1; a five-hundredth",
                "ja; ３万６０００株; 36,000 shares",
                "ja; 午後3時45分ごろ; Around 3:45 p.m.",
                "ja; 五十嵐さんは十分に休んだ; Igarashi had enough rest",
                "zh; 百分之十五; 15 percent",
                "fr; 3,5 millions d'euros; 3.5 million euros",
                "ko; 지난 3월 15일 오후 2시께 사고가 났다; The accident occurred around 2 p.m. on March 15.",
                "ko; 1심은 징역 2년 6개월에 집행유예 3년을 선고했다; sentenced to two and a half years in prison, suspended for three years",
                "ko; 징역 2년 6개월; 30 months in prison",
                "ko; 코스피는 12.34포인트(0.45%) 오른 2,745.82에 마감했다; The Kospi closed at 2,745.82, up 12.34 points, or 0.45 percent.",
                "ko; 환율은 1달러당 1,380.5원이다; The won traded at 1,380.5 to the dollar.",
                "ko; 3억 5천만 달러(약 4,800억 원)를 투자한다; It will invest $350 million.",
                "ko; 9·11 테러; the Sept. 11 attacks",
                "ko; 2분기 영업이익은 10조4000억원으로 15.2% 늘었다; Operating profit in the second quarter rose 15.2 percent to 10.4 trillion won.",
                "ko; 24시간 영업한다; It is open around the clock.",
                "ko; 18개월 동안; for a year and a half",
                "ko; 약 30분 걸린다; takes half an hour",
                "ko; 1.5배로 늘었다; grew one and a half times",
                "ko; 2025~2026년; the 2025-26 season",
                "ko; 양국 정상은 13일 만났다; The leaders of the two countries met on Wednesday.",
                "ko; 13~14일 열린다; It takes place on Wednesday and Thursday.",
                "ko; 올 1~4월 매출; Sales between January and April",
                "ko; 119구조대가 왔다; Rescuers came.",
                "ko; 112에 신고했다; He called the police.",
                "ko; 82년생; born in 1982",
                "ko; 1990년대; the '90s",
                "ko; 2030세대; people in their 20s and 30s",
                "ko; 1시간 20분 걸린다; It takes 80 minutes.",
                "ko; 관객 37만 28일 돌파; passed 370,000 viewers on the 28th",
                "ko; 5만, 10만 원권; the 50,000 and 100,000 won notes",
                "ko; 3만 5만 원; 30,000 or 50,000 won",
                "ko; 30여 년 만에; for the first time in more than three decades",
                "ko; 형법 제250조; Article 250 of the Criminal Act",
                "ko; 제22대 국회 3선 의원; a three-term lawmaker of the 22nd National Assembly",
                "ko; 100% 재생에너지; entirely renewable energy",
                "ko; 국민 10명 중 7명; seven out of 10 people",
                "ko; 키 180㎝, 몸무게 75㎏; 180 centimeters tall and 75 kilograms",
                "ko; 6자회담; the six-party talks",
                "ko; 3대2로 이겼다; won 3-2",
                "ja; 平成30年7月; July 2018",
                "ja; 4～6月期; the April-June quarter",
                "ja; 1ドル=150円台; the 150-yen level to the dollar",
                "ja; １０日、震度6強; an upper 6 on Friday",
                "ja; 2時間30分; two and a half hours",
            })
    void numbersThatAgreeAreNot(String language, String source, String edited) {
        assertThat(told(run(language, source, edited))).isEmpty();
    }
}
