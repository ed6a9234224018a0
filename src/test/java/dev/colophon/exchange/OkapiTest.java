package dev.colophon.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colophon.text.Content;
import dev.colophon.text.Mark;
import dev.colophon.text.Paragraph;
import dev.colophon.text.Role;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.filterwriter.XLIFFWriterParameters;
import net.sf.okapi.common.resource.Code;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.common.resource.TextContainer;
import net.sf.okapi.common.resource.TextFragment;
import net.sf.okapi.common.resource.TextUnit;
import net.sf.okapi.filters.tmx.TmxFilter;
import net.sf.okapi.lib.xliff2.Const;
import net.sf.okapi.lib.xliff2.core.CTag;
import net.sf.okapi.lib.xliff2.core.Fragment;
import net.sf.okapi.lib.xliff2.core.Segment;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import net.sf.okapi.lib.xliff2.writer.XLIFFWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/** The Okapi framework, which many CAT tools are built on, opens what is written here, and what it writes is read. */
class OkapiTest {
    private static final LocaleId KOREAN = LocaleId.fromString("ko");
    private static final LocaleId ENGLISH = LocaleId.fromString("en");
    private static final Mark STRONG = new Mark(12, 21, Mark.Type.STRONG, null);
    private static final Mark LINK = new Mark(0, 3, Mark.Type.LINK, "https://harbour.example/?a=1&b=2");

    @TempDir
    Path folder;

    /** The schemas of the standard are in Okapi's archive. */
    @Test
    void our_xliff_is_valid_by_the_schemas_of_the_standard() throws IOException, SAXException {
        StreamSource[] schemas = Stream.of(
                        "informativeCopiesOf3rdPartySchemas/w3c/xml.xsd",
                        "xliff_core_2.0.xsd",
                        "modules/fs.xsd",
                        "modules/itsm.xsd",
                        "modules/change_tracking.xsd")
                .map(name -> new StreamSource(Const.class.getResource(name).toExternalForm()))
                .toArray(StreamSource[]::new);
        Validator validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(schemas)
                .newValidator();
        String xliff = XliffWriter.write(article());
        validator.validate(new StreamSource(new StringReader(xliff)));
        String broken = xliff.replace("appliesTo=\"target\"", "appliesTo=\"weather\"");
        assertThatThrownBy(() -> validator.validate(new StreamSource(new StringReader(broken))))
                .hasMessageContaining("weather");
    }

    /** Okapi holds a document against the constraints of the standard; of change tracking it knows only 2.0's. */
    @Test
    void our_xliff_says_there_what_it_says_here() throws IOException {
        String xliff = XliffWriter.write(article()).replaceAll("<ctr:changeTrack>.*?</ctr:changeTrack>", "");
        List<Unit> units = new ArrayList<>();
        try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL)) {
            reader.open(xliff);
            while (reader.hasNext()) {
                net.sf.okapi.lib.xliff2.reader.Event event = reader.next();
                if (event.isUnit()) {
                    units.add(event.getUnit());
                }
            }
            assertThat(reader.getWarningCount()).isZero();
        }
        assertThat(units)
                .extracting(unit -> unit.getSegment(0).getSource().getPlainText())
                .containsExactly("야간 여객선", "요금은 2,500원이다.");
        assertThat(units)
                .extracting(unit -> unit.getSegment(0).getTarget().getPlainText())
                .containsExactly("Night ferry", "The fare is 2,500 won.");
        assertThat(units.get(1).getSegment(0).getTarget().getOwnTags()).hasSize(4);
    }

    @Test
    void our_tmx_gives_source_machine_text_and_edit() {
        List<ITextUnit> units = new ArrayList<>();
        try (TmxFilter filter = new TmxFilter();
                RawDocument document = new RawDocument(TmxWriter.write(article()), KOREAN, ENGLISH)) {
            filter.open(document);
            while (filter.hasNext()) {
                Event event = filter.next();
                if (event.isTextUnit()) {
                    units.add(event.getTextUnit());
                }
            }
        }
        assertThat(units).extracting(unit -> unit.getSource().toString()).containsExactly("야간 여객선", "요금은 2,500원이다.");
        assertThat(units)
                .extracting(unit -> unit.getTarget(ENGLISH).toString())
                .containsExactly("Night ferry", "The fare is 2,500 won.");
        assertThat(units.get(1).getTarget(LocaleId.fromString("en-x-mt")).toString())
                .isEqualTo("The fare costs 2,500 won.");
    }

    @Test
    void what_it_writes_as_xliff_2_is_read_with_its_marks() throws IOException {
        StringWriter written = new StringWriter();
        try (XLIFFWriter writer = new XLIFFWriter()) {
            writer.create(written, "ko", "en");
            writer.setWithOriginalData(true);
            Unit unit = new Unit("u1");
            unit.setName("cms-2");
            Segment segment = unit.appendSegment();
            marked(segment.getSource(), "요금은 ", "2,500원", "이다.");
            marked(
                    segment.getTarget(net.sf.okapi.lib.xliff2.core.Part.GetTarget.CREATE_EMPTY),
                    "The fare is ",
                    "2,500 won",
                    ".");
            writer.writeUnit(unit);
        }
        assertRead(written.toString(), "cms-2");
    }

    private static void marked(Fragment side, String before, String strong, String after) {
        side.append(before);
        CTag opening = side.openCodeSpan("1", "<b>");
        opening.setType("fmt");
        opening.setSubType("xlf:b");
        side.append(strong);
        side.closeCodeSpan("1", "</b>");
        side.append(after);
    }

    @Test
    void what_it_writes_as_xliff_1_2_is_read_with_its_marks() throws IOException {
        for (boolean paired : new boolean[] {true, false}) {
            Path file = folder.resolve(paired + ".xlf");
            net.sf.okapi.common.filterwriter.XLIFFWriter writer = new net.sf.okapi.common.filterwriter.XLIFFWriter();
            XLIFFWriterParameters parameters = writer.getParameters();
            parameters.setPlaceholderMode(paired);
            parameters.setIncludeCodeAttrs(true);
            writer.create(file.toString(), null, KOREAN, ENGLISH, "html", "night-ferry.html", null);
            ITextUnit unit = new TextUnit("1");
            unit.setName("cms-2");
            unit.setSource(new TextContainer(marked("요금은 ", "2,500원", "이다.")));
            unit.setTarget(ENGLISH, new TextContainer(marked("The fare is ", "2,500 won", ".")));
            writer.writeTextUnit(unit);
            writer.writeEndFile();
            writer.close();
            assertRead(Files.readString(file), "cms-2");
        }
    }

    private static TextFragment marked(String before, String strong, String after) {
        TextFragment side = new TextFragment(before);
        side.append(TextFragment.TagType.OPENING, Code.TYPE_BOLD, "<b>");
        side.append(strong);
        side.append(TextFragment.TagType.CLOSING, Code.TYPE_BOLD, "</b>");
        return side.append(after);
    }

    private static void assertRead(String document, String ref) {
        Story story = Xliff.read(document.getBytes(UTF_8));
        assertThat(story.sourceLanguage()).isEqualTo("ko");
        assertThat(story.targetLanguage()).isEqualTo("en");
        Paragraph source = story.page().paragraphs().get(0);
        assertThat(source.text()).isEqualTo("요금은 2,500원이다.");
        assertThat(source.content().marks()).containsExactly(new Mark(4, 10, Mark.Type.STRONG, null));
        assertThat(source.ref()).isEqualTo(ref);
        Paragraph target = story.machine().paragraphs().get(0);
        assertThat(target.text()).isEqualTo("The fare is 2,500 won.");
        assertThat(target.content().marks()).containsExactly(STRONG);
    }

    private static Bilingual article() {
        return new Bilingual(
                "a",
                "hd-1",
                "ko",
                "en",
                "Harbour English",
                List.of(
                        unit("1", Role.HEADLINE, "야간 여객선", "Night ferry", new Content("Night ferry", null, List.of())),
                        unit(
                                "2",
                                Role.BODY,
                                "요금은 2,500원이다.",
                                "The fare costs 2,500 won.",
                                new Content("The fare is 2,500 won.", null, List.of(LINK, STRONG)))));
    }

    private static Bilingual.Unit unit(String id, Role role, String source, String machine, Content target) {
        return new Bilingual.Unit(
                id,
                role,
                "cms-" + id,
                List.of(new Content(source, null, List.of())),
                List.of(machine),
                "Tidewater tidewater-translate",
                Instant.parse("2026-04-28T00:31:00Z"),
                target,
                !machine.equals(target.text()),
                true);
    }
}
