package dev.colophon.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Views as the pages might show them, told in a small language: {@code [-deleted-]}, {@code [+inserted+]}, {@code {a|by a person}}. */
final class Samples {
    static final UUID ARTICLE = UUID.fromString("01990000-0000-7000-8000-000000000001");
    static final LanguageView KO = new LanguageView("ko", "KO", "Korean");
    static final LanguageView EN = new LanguageView("en", "EN", "English");
    private static final Instant NOON = Instant.parse("2026-08-03T03:52:00Z");
    private static final Pattern MARKED = Pattern.compile("\\[([-+])(.*?)\\1]|\\{([a-m])\\|(.*?)}|([^\\[{]+)");

    private Samples() {}

    static List<Piece> pieces(String told) {
        List<Piece> pieces = new ArrayList<>();
        Matcher next = MARKED.matcher(told);
        while (next.find()) {
            if (next.group(1) != null) {
                pieces.add(Piece.of(next.group(1).equals("-") ? "del" : "ins", next.group(2)));
            } else if (next.group(3) != null) {
                String sup = next.group(3).equals("b") ? "JS" : null;
                pieces.add(new Piece(next.group(3), next.group(4), false, false, null, "Dana Whitlock, e2", sup));
            } else {
                pieces.add(Piece.plain(next.group(5)));
            }
        }
        return pieces;
    }

    static CellView cell(String language, String... passages) {
        List<PassageView> all = new ArrayList<>();
        for (String passage : passages) {
            all.add(new PassageView(passages.length > 1 ? all.size() + 7 : null, language, pieces(passage), null));
        }
        return new CellView(all);
    }

    static ArticleHead head(String tab) {
        return new ArticleHead(
                ARTICLE,
                "Hanseo to launch electric ferry Mulbit linking islands in September",
                "en",
                KO,
                EN,
                "metro",
                tab,
                true);
    }

    static SealView seal(String kind, String name) {
        return new SealView(kind, Formats.initials(name), name, name.equals("Sol Park"), "e5", false);
    }

    static RailView rail(boolean may, boolean again, String refusal, SealView... seals) {
        List<ItemView> items = List.of(new ItemView(ARTICLE, "sha256:" + "ab".repeat(32)));
        return new RailView(List.of(seals), items, may, again, false, refusal, may, "/a/x/review/p/y/edit", null, may);
    }

    static RowView row(
            int number, String state, boolean current, String ko, String machine, String edited, RailView rail) {
        return new RowView(
                number,
                number == 1 ? "H" : String.valueOf(number - 1),
                number == 1 ? "headline" : "body",
                state,
                null,
                state.equals("stale") ? "e7" : null,
                1,
                2,
                current,
                number == 4 ? "10" : null,
                ko.isEmpty() ? CellView.NOTHING : cell("ko", ko.split("¦")),
                machine.isEmpty() ? CellView.NOTHING : cell("en", machine.split("¦")),
                edited.isEmpty() ? CellView.NOTHING : cell("en", edited.split("¦")),
                ko.isEmpty() ? "added" : edited.isEmpty() ? "removed" : ko.contains("¦") ? "merged" : null,
                number == 4,
                rail,
                number == 5 || number == 6 ? List.of(finding(null)) : List.of(),
                number == 3 ? List.of(finding("Aug. 3 rate.")) : List.of(),
                state.equals("changes-requested") ? List.of(veto()) : List.of(),
                current && state.equals("stale")
                        ? new DeltaView(
                                "e5", pieces("…22 trips a day on weekdays and [-28-][+26+] on weekends."), List.of())
                        : null,
                null);
    }

    private static FindingView finding(String reason) {
        return new FindingView(
                "number-differs",
                "error",
                "Numbers differ",
                "ab12",
                ARTICLE,
                List.of("28차례"),
                List.of("28 times"),
                List.of("26"),
                reason,
                reason == null ? null : "Dana Whitlock",
                true);
    }

    private static VetoView veto() {
        return new VetoView(
                ARTICLE,
                "IV",
                "Ines Varga",
                NOON,
                "Paraphrasing is fine, but it now reads as our claim. Can we keep “an official said”?",
                false,
                true,
                List.of());
    }

    static List<RowView> rows() {
        RailView done = rail(false, false, null, seal("y", "Ines Varga"), seal("y", "Sol Park"));
        RailView open = rail(true, false, null, seal("y", "Ines Varga"), new SealView("n", "", "", false, null, false));
        return List.of(
                row(
                        1,
                        "signed",
                        false,
                        "한서시, 9월부터 섬 잇는 전기 여객선 ‘물빛호’ 정식 운항",
                        "Hanseo [-City-] to [-Officially Operate Electric Passenger Ship ‘Mulbit-ho’ Connecting Islands from-] September",
                        "Hanseo to [+launch electric ferry Mulbit linking islands in+] September",
                        done),
                row(
                        2,
                        "carried",
                        false,
                        "한서시가 도심 선착장과 노을도를 잇는 전기 여객선 ‘물빛호’를 오는 9월 14일부터 정식 운항한다고 3일 밝혔다.",
                        "Hanseo City [-announced-] on [-the 3rd-] that it will [-officially operate-] the electric [-passenger ship ‘Mulbit-ho’-], which connects the downtown [-dock-] and Noeul Island, [-from September 14-].",
                        "Hanseo City [+said+] on [+Monday+] that it will [+begin regular service of+] the electric [+ferry Mulbit+], which connects the downtown [+pier+] and Noeul Island, [+on Sept. 14+].",
                        done),
                row(
                        3,
                        "waived",
                        false,
                        "물빛호는 승객 240명과 자전거 60대를 실을 수 있으며, 한 번 충전으로 약 48킬로미터를 운항한다.",
                        "The [-Mulbit-ho-] can carry 240 passengers and 60 bicycles[-,-] and [-operates-] about 48 kilometers on a single charge.",
                        "The [+Mulbit+] can carry 240 passengers and 60 bicycles and [+can sail+] about 48 kilometers on a single charge.",
                        done),
                row(
                        4,
                        "partly-signed",
                        false,
                        "물빛호라는 이름은 시민 공모로 정해졌다. 4,310건의 제안 가운데 초등학생 세 명이 함께 낸 이름이 뽑혔다.",
                        "The name [-Mulbit-ho was decided through-] a [-citizen contest. Among-] 4,310 [-proposals-].",
                        "The name [+Mulbit, which means “light on water,” was chosen in+] a [+public contest that drew+] 4,310 [+entries+].",
                        open),
                row(
                        5,
                        "stale",
                        true,
                        "운항 첫 달에는 평일 하루 22차례, 주말 28차례 배가 뜬다. 첫 배는 오전 6시 20분, 마지막 배는 밤 11시에 출발한다.",
                        "In the first month [-of operation-], the [-ship will depart-] 22 [-times-] a day on weekdays and [-28 times-] on weekends.",
                        "In the first month, the [+ferry will make+] 22 [+trips+] a day on weekdays and [+26+] on weekends. The first [+leaves+] at 6:20 a.m.",
                        rail(true, true, null, seal("x", "Sol Park"), seal("x", "Ines Varga"))),
                row(
                        6,
                        "changes-requested",
                        false,
                        "요금은 성인 기준 2,500원이며, 교통카드를 쓰면 버스·지하철과 환승할 수 있다.",
                        "[-The-] fare is 2,500 won [-for adults-], and [-transfers to buses and subways are possible when-] using a transit card.",
                        "[+Adult+] fare is 2,500 won, and [+passengers+] using a transit card [+can transfer to buses and the subway at a discount+] within 30 minutes.",
                        rail(false, false, "waits")),
                row(
                        7,
                        "unreviewed",
                        false,
                        "시는 지난 6월부터 두 달 동안 시범 운항을 했다.¦이 기간 1만2천 명이 배를 탔다.",
                        "[-The city conducted trial operations for two months since last June.-]¦[-During this period,-] 12,000 people [-boarded-] the [-ship-].",
                        "[+Over a two-month trial that began in June,+] 12,000 people [+rode+] the [+ferry+].",
                        rail(false, false, "own-work", new SealView("n", "", "", false, null, false))),
                row(
                        8,
                        "unreviewed",
                        false,
                        "",
                        "",
                        "[+Hanseo, a port city of about 640,000 people, has run diesel ferries to Noeul Island since 1987.+]",
                        open),
                row(
                        9,
                        "unreviewed",
                        false,
                        "예매는 누리집과 앱에서 할 수 있다.",
                        "[-Reservations can be made on the website.-]",
                        "",
                        open));
    }

    static List<SegmentView> strip(boolean changes) {
        return rows().stream()
                .map(row -> new SegmentView(
                        row.number(),
                        row.label(),
                        changes ? "x" : row.state(),
                        changes && row.number() % 3 == 0,
                        row.current()))
                .toList();
    }

    static ReviewView review(String view) {
        List<AuthorView> authors = view.equals("authorship")
                ? List.of(
                        new AuthorView("m", "m1", 156, 47),
                        new AuthorView("a", "Dana Whitlock", 158, 48),
                        new AuthorView("b", "Joon Seo", 18, 5))
                : List.of();
        return new ReviewView(
                head("review"),
                view,
                List.of("side", "inline", "clean", "authorship").stream()
                        .map(code -> new LinkView(code, "?view=" + code, code.equals(view), 0))
                        .toList(),
                List.of("all", "mine", "changed", "findings").stream()
                        .map(code -> new LinkView(code, "?show=" + code, code.equals("all"), code.length()))
                        .toList(),
                strip(false),
                3,
                9,
                false,
                new PolicyView("standard/4", 2, true, true, false, false),
                "s1",
                "m1",
                "e7",
                true,
                authors,
                rows(),
                List.of(new ItemView(ARTICLE, "sha256:ab"), new ItemView(ARTICLE, "sha256:cd")),
                null,
                "signed");
    }

    static QueueView queue() {
        List<PersonView> people =
                List.of(new PersonView("DW", "Dana Whitlock", false), new PersonView("SP", "Sol Park", true));
        QueueItem ferry = new QueueItem(
                ARTICLE,
                "Hanseo to launch electric ferry Mulbit linking islands in September",
                EN,
                "한서시, 9월부터 섬 잇는 전기 여객선 ‘물빛호’ 정식 운항",
                KO,
                "metro",
                "in-review",
                3,
                strip(false),
                4,
                13,
                7,
                1,
                true,
                people,
                new DueView(NOON, "soon", "hours", 1, 38, 0));
        QueueItem reading = new QueueItem(
                ARTICLE,
                "Reading room opens from midnight for shift workers",
                EN,
                "자정에 문 여는 도서관 열람실",
                KO,
                "culture",
                "ready",
                4,
                strip(false),
                9,
                9,
                0,
                0,
                false,
                people,
                null);
        return new QueueView(
                "all",
                List.of("all", "yours", "stale", "ready", "released").stream()
                        .map(code -> new LinkView(code, "?view=" + code, code.equals("all"), 3))
                        .toList(),
                List.of(new LinkView("", "?", true, 4), new LinkView("metro", "?desk=metro", false, 4)),
                List.of(new QueueGroup("soon", List.of(ferry)), new QueueGroup("others", List.of(reading, reading))),
                3,
                0,
                "",
                List.of(new ChoiceView("draft", "", false), new ChoiceView("in-review", "", false)),
                List.of(new ChoiceView("ko", "Korean", false)),
                "",
                false,
                true);
    }

    static EditView edit(boolean conflict) {
        List<RowView> rows = rows();
        return new EditView(
                head("review"),
                strip(false),
                3,
                9,
                "e7",
                ARTICLE,
                "sha256:ab",
                rows.get(4),
                rows.get(3),
                rows.get(5),
                "m1",
                "In the first month, the ferry will make 22 trips a day on weekdays and 26 on weekends. The first leaves at 6:20 a.m. and the last at 11 p.m.",
                2,
                conflict
                        ? new ConflictView(
                                "Joon Seo",
                                "e8",
                                pieces("…22 trips a day on weekdays and [-28-][+30+] on weekends."),
                                pieces("…22 trips a day on weekdays and [-28-][+26+] on weekends."),
                                "")
                        : null,
                null);
    }

    static List<FieldView> fields() {
        return List.of(
                new FieldView(
                        ARTICLE, "headline", "Hanseo to launch electric ferry", "", List.of("한서시, 전기 여객선 운항"), "ko"),
                new FieldView(
                        ARTICLE, "caption", "The Mulbit at the pier.", "HARBOUR DAILY", List.of("선착장의 물빛호"), "ko"),
                new FieldView(
                        ARTICLE,
                        "body",
                        "Hanseo City said on Monday that it will begin regular service of the electric ferry Mulbit, which connects the downtown pier and Noeul Island, on Sept. 14.",
                        "",
                        List.of("한서시가 도심 선착장과 노을도를 잇는 전기 여객선 ‘물빛호’를 오는 9월 14일부터 정식 운항한다고 3일 밝혔다."),
                        "ko"),
                new FieldView(null, "body", "", "", List.of(), "ko"));
    }

    static AddView add(boolean read) {
        List<ChoiceView> languages =
                List.of(new ChoiceView("ko", "Korean", true), new ChoiceView("en", "English", false));
        return new AddView(
                List.of(new ChoiceView("city", "city", true)),
                languages,
                languages,
                "the Harbour Daily",
                "",
                "",
                "2026-04-28 09:16",
                "KIM SORI kim@example.org",
                read ? "Translated from the Harbour Daily using generative AI." : null,
                "",
                "",
                "ko",
                "en",
                EngineView.UNTOLD,
                read ? fields() : List.of(),
                read ? fields() : List.of(),
                null);
    }

    static ReleaseView release(boolean ready) {
        List<GateView> gates = List.of(
                new GateView("paragraph-unreviewed", !ready, 3, List.of("¶7", "¶8", "¶9"), "/a/x/review#p7"),
                new GateView("paragraph-changes-requested", !ready, 1, List.of("¶5"), "/a/x/review#p6"),
                new GateView("finding-open", false, 0, List.of(), null),
                new GateView("record-does-not-verify", false, 0, List.of(), null));
        return new ReleaseView(
                head("release"),
                strip(false),
                4,
                13,
                "e7",
                "sha256:ab",
                ready ? "ready" : "in-review",
                "standard/4",
                gates,
                "Translated from the Harbour Daily using generative AI and edited by Harbour English staff.",
                "Harbour English",
                "Hanseo to launch electric ferry Mulbit linking islands in September",
                "Hanseo City said on Monday that it will begin regular service of the electric ferry Mulbit.",
                List.of(
                        new ClauseView("from", List.of("the Harbour Daily")),
                        new ClauseView("generative", List.of("m1")),
                        new ClauseView("edited", List.of("9", "13"))),
                null,
                "{\n  \"article\": \"01990000\",\n  \"release\": 1\n}",
                List.of(
                        new ReleaseEntry(NOON, "first", 1, "e5", "Ines Varga", 0, false, false),
                        new ReleaseEntry(NOON, "first", 0, "", "Ines Varga", 3, true, false)),
                List.of(new ChoiceView("first", "", true)),
                List.of(new ChoiceView("x", "Ines Varga", false)),
                true,
                true,
                ready ? null : "/a/x/review#p7",
                null,
                null);
    }

    static HistoryView history() {
        List<EventView> events = List.of(
                event("release-refused", "bad", "lock", "", "", null),
                event("signed", "ok", "check", "e7", "¶5", null),
                event("edit-saved", "k", "pencil", "e7", "¶6, ¶10", "Weekend count from the port office."),
                event("source-received", "", "page", "s1", "", null));
        return new HistoryView(
                head("history"),
                List.of("all", "versions", "sign-offs", "releases").stream()
                        .map(code -> new LinkView(code, "?kind=" + code, code.equals("all"), 4))
                        .toList(),
                List.of(new DayView(NOON, events)),
                4);
    }

    private static EventView event(String code, String tone, String icon, String version, String rows, String quote) {
        boolean edit = code.equals("edit-saved");
        return new EventView(
                NOON,
                code,
                tone,
                icon,
                "Dana Whitlock",
                code.equals("signed"),
                version,
                rows,
                "",
                quote,
                edit ? strip(true) : List.of(),
                16,
                1,
                edit ? "/a/x/review?from=e6&to=e7" : null,
                "e6",
                null);
    }
}
