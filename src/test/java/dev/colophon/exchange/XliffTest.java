package dev.colophon.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.colophon.fault.Fault;
import dev.colophon.text.Content;
import dev.colophon.text.Mark;
import dev.colophon.text.Paragraph;
import dev.colophon.text.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class XliffTest {
    private static final String OLD = """
            <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
             <file original="hd-2026-0412" source-language="ko" target-language="en" datatype="html">
              <header><tool tool-id="mt" tool-name="Tidewater" tool-version="7"/></header>
              <body>
               <trans-unit id="1" restype="x-h1"><source>야간 여객선</source><target state-qualifier="mt-suggestion">Night ferry</target></trans-unit>
               <group restype="x-li"><trans-unit id="2" resname="cms-2">
                <source>요금은 <g id="1" ctype="bold">2,500원</g>이다.</source>
                <target>The fare is <g id="1" ctype="bold">2,500 won</g>.</target></trans-unit></group>
               <trans-unit id="3"><source><bpt id="1">&lt;a href="https://harbour.example/"&gt;</bpt>여기<ept id="1">&lt;/a&gt;</ept><x id="2" ctype="lb"/>그리고 저기</source>
                <alt-trans origin="elsewhere" tool-id="mt"><target><bpt id="1">&lt;a href="https://harbour.example/"&gt;</bpt>Here<ept id="1">&lt;/a&gt;</ept> and there</target></alt-trans></trans-unit>
              </body></file></xliff>
            """;

    private static final String NEW = """
            <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="ko" trgLang="en"
                xmlns:fs="urn:oasis:names:tc:xliff:fs:2.0" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0">
             <file id="f1" original="hd-7">
              <unit id="u1" fs:fs="h1"><segment><source>야간</source><target>Night</target></segment></unit>
              <group id="g"><unit id="u2" name="cms-2">
               <mtc:matches><mtc:match ref="#s" origin="Tidewater" type="mt"><source>x</source><target>y</target></mtc:match></mtc:matches>
               <originalData><data id="d1">&lt;a href="https://harbour.example/"&gt;</data><data id="d2">&lt;/a&gt;</data></originalData>
               <segment><source>첫 <pc id="1" type="fmt" subType="xlf:i">문장</pc>.</source><target>First <pc id="1" type="fmt" subType="xlf:i">sentence</pc>.</target></segment>
               <ignorable><source> </source></ignorable>
               <segment><source><sc id="2" dataRef="d1"/>둘째<ec startRef="2" dataRef="d2"/>.</source><target><sc id="2" dataRef="d1"/>Second<ec startRef="2" dataRef="d2"/>.</target></segment>
              </unit></group>
             </file></xliff>
            """;

    /** Looking for the tool of each proposal in the whole file took a minute for these. */
    @Test
    void tools_that_are_not_there_are_looked_for_once() {
        StringBuilder units = new StringBuilder();
        for (int n = 0; n < 5_000; n++) {
            units.append("<trans-unit id='").append(n).append("'><source>가</source><alt-trans tool-id='none'>");
            units.append("<target>a</target></alt-trans></trans-unit>");
        }
        String document = OLD.substring(0, OLD.indexOf("<trans-unit")) + units + "</body></file></xliff>";
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(read(document).page().paragraphs()).hasSize(5_000));
    }

    @Test
    void one_point_two_gives_source_target_roles_marks_and_origin() {
        Story story = read(OLD);
        assertThat(story.externalId()).isEqualTo("hd-2026-0412");
        assertThat(story.sourceLanguage()).isEqualTo("ko");
        assertThat(story.targetLanguage()).isEqualTo("en");
        assertThat(HtmlPageTest.told(story.page()))
                .isEqualTo("headline|야간 여객선\nlist-item|요금은 2,500원이다.\nbody|여기\\n그리고 저기");
        assertThat(story.page().paragraphs().get(1).ref()).isEqualTo("cms-2");
        assertThat(machine(story).origin()).isEqualTo("Tidewater");
        assertThat(machine(story).version()).isEqualTo("7");
        assertThat(machine(story).paragraphs())
                .extracting(paragraph -> paragraph.text())
                .containsExactly("Night ferry", "The fare is 2,500 won.", "Here and there");
        assertThat(content(story, 1).marks()).containsExactly(new Mark(12, 21, Mark.Type.STRONG, null));
        assertThat(content(story, 2).marks())
                .containsExactly(new Mark(0, 4, Mark.Type.LINK, "https://harbour.example/"));
    }

    @Test
    void two_joins_the_segments_of_a_unit() {
        Story story = read(NEW);
        assertThat(HtmlPageTest.told(story.page())).isEqualTo("headline|야간\nbody|첫 문장. 둘째.");
        assertThat(machine(story).origin()).isEqualTo("Tidewater");
        assertThat(content(story, 1).text()).isEqualTo("First sentence. Second.");
        assertThat(content(story, 1).marks())
                .containsExactly(
                        new Mark(6, 14, Mark.Type.EM, null),
                        new Mark(16, 22, Mark.Type.LINK, "https://harbour.example/"));
        assertThat(story.page().paragraphs().get(1).ref()).isEqualTo("cms-2");
    }

    @Test
    void without_targets_there_is_no_machine_version() {
        String plain = OLD.replaceAll("(?s)<target.*?</target>", "");
        assertThat(read(plain).machine()).isNull();
    }

    @Test
    void what_is_no_xliff_of_these_versions_is_refused() {
        for (String other : List.of(
                "<tmx version='1.4'/>", "<xliff version='3.0'/>", OLD.replace("version=\"1.2\"", "version=\"9\""))) {
            assertFault(other, "xliff-unsupported");
        }
        assertFault("<xliff version='1.2'><file><body/></file></xliff>", "text-empty");
        assertFault("not xml", "xml-unreadable");
        assertFault("", "xml-unreadable");
    }

    @Test
    void what_is_written_is_read_again_with_every_role_language_and_mark() {
        Content source = new Content("첫 문장은 길다.", null, List.of(new Mark(2, 4, Mark.Type.EM, null)));
        Content target = new Content(
                "A first & long\nsentence < all.",
                null,
                List.of(
                        new Mark(2, 14, Mark.Type.EM, null),
                        new Mark(8, 23, Mark.Type.STRONG, null),
                        new Mark(26, 29, Mark.Type.LINK, "https://harbour.example/?a=1&b=2")));
        List<Bilingual.Unit> units = new ArrayList<>();
        for (Role role : Role.values()) {
            if (role.hasText()) {
                units.add(new Bilingual.Unit(
                        "id-" + role.code(),
                        role,
                        "cms-" + role.code(),
                        List.of(source),
                        List.of("A first long one."),
                        "Tidewater x",
                        Instant.EPOCH,
                        target,
                        true,
                        role == Role.BODY));
            }
        }
        String written = XliffWriter.write(new Bilingual("a", "hd-1", "ko", "en", "Harbour English", units));
        assertThat(written).contains("state=\"reviewed\"", "A first long one.", "its:tool=\"Tidewater x\"");

        Story read = read(written);
        assertThat(read.externalId()).isEqualTo("hd-1");
        assertThat(read.sourceLanguage()).isEqualTo("ko");
        assertThat(read.targetLanguage()).isEqualTo("en");
        assertThat(read.page().paragraphs())
                .hasSize(units.size())
                .allMatch(paragraph -> paragraph.content().equals(source));
        assertThat(machine(read).paragraphs())
                .extracting(Paragraph::role)
                .containsExactlyElementsOf(
                        units.stream().map(Bilingual.Unit::role).toList());
        assertThat(machine(read).paragraphs())
                .allMatch(paragraph -> paragraph.content().equals(target));
        assertThat(machine(read).paragraphs().get(1).ref()).isEqualTo("cms-standfirst");
    }

    /** By its id a CAT tool knows a code of the target for one of the source. */
    @Test
    void a_mark_on_both_sides_is_one_code() {
        Mark here = new Mark(0, 2, Mark.Type.LINK, "https://harbour.example/");
        Mark there = new Mark(0, 4, Mark.Type.LINK, "https://elsewhere.example/");
        Content source = new Content("요금은 2,500원", null, List.of(here, new Mark(4, 10, Mark.Type.STRONG, null)));
        Content target = new Content(
                "2,500 won it costs",
                null,
                List.of(there, new Mark(6, 9, Mark.Type.STRONG, null), new Mark(10, 12, here.type(), here.href())));
        Bilingual.Unit unit = new Bilingual.Unit(
                "1", Role.BODY, null, List.of(source), List.of(), null, Instant.EPOCH, target, true, true);
        String written = XliffWriter.write(new Bilingual("a", "hd-1", "ko", "en", "Harbour English", List.of(unit)));
        assertThat(written.replaceAll("(?s).*<target>(.*)</target>.*", "$1")
                        .replaceAll("<pc (id=\"..\")[^>]*>", "<$1>"))
                .isEqualTo("<id=\"t1\">2,50</pc>0 <id=\"s2\">won</pc> <id=\"s1\">it</pc> costs");
        assertThat(written.split("<data ", -1)).as("a link's code, and its end").hasSize(5);
        assertThat(content(read(written), 0)).isEqualTo(target);
    }

    @Test
    void a_captions_credit_is_a_note_on_its_side() {
        String old = OLD.replace(
                "</trans-unit>\n   <group",
                "</trans-unit><trans-unit id='c' restype='x-figcaption'><source>배</source><target>A ship</target>%s</trans-unit><group");
        assertThat(credits(read(old.replace("%s", "<note from='credit'> Kim Noeul </note>"))))
                .containsExactly("Kim Noeul", "Kim Noeul");
        assertThat(credits(read(old.replace(
                        "%s",
                        "<note from='credit' annotates='target'>Kim Noeul</note>"
                                + "<note from='credit' annotates='source'>김노을</note><note>nobody</note>"))))
                .containsExactly("김노을", "Kim Noeul");
        assertThat(credits(read(old.replace("%s", "<note>Kim Noeul</note>")))).containsOnlyNulls();

        Content source = new Content("배", "김노을", List.of());
        Content target = new Content("A ship", "Kim Noeul & Han", List.of());
        Bilingual.Unit unit = new Bilingual.Unit(
                "1", Role.CAPTION, "c", List.of(source), List.of("Ship"), "T x", Instant.EPOCH, target, true, true);
        Bilingual caption = new Bilingual("a", "hd-1", "ko", "en", "Harbour English", List.of(unit));
        assertThat(credits(read(XliffWriter.write(caption)))).containsExactly("김노을", "Kim Noeul & Han");
        assertThat(TmxWriter.write(caption))
                .contains("<prop type=\"x-credit\">김노을</prop><seg>배", "Kim Noeul &amp; Han</prop><seg>A ship");
    }

    private static List<String> credits(Story story) {
        List<String> credits = new ArrayList<>();
        for (List<Paragraph> side :
                List.of(story.page().paragraphs(), machine(story).paragraphs())) {
            side.stream()
                    .filter(paragraph -> paragraph.role() == Role.CAPTION)
                    .forEach(paragraph -> credits.add(paragraph.content().credit()));
        }
        return credits;
    }

    static void assertFault(String document, String code) {
        assertThatThrownBy(() -> read(document))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo(code));
    }

    static Story read(String document) {
        return Xliff.read(document.getBytes(UTF_8));
    }

    private static Story.Machine machine(Story story) {
        return Optional.ofNullable(story.machine()).orElseThrow();
    }

    private static Content content(Story story, int paragraph) {
        return machine(story).paragraphs().get(paragraph).content();
    }
}
