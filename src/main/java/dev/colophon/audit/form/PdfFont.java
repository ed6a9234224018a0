package dev.colophon.audit.form;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts a report is set in, see {@code fonts/LICENSES.txt}. The styles name them in this order: Latin letters and
 * punctuation, kana and ideographs, Hangul. The Hangul font comes last because it gives ideographs and dashes the code points
 * of radicals and soft hyphens, so that a reader would copy other characters than were printed.
 */
enum PdfFont {
    LATIN("Roboto-Regular", "Roboto", 400, FontStyle.NORMAL),
    LATIN_BOLD("Roboto-Bold", "Roboto", 700, FontStyle.NORMAL),
    JAPANESE("VL-PGothic-Regular", "VLPGothic", 400, FontStyle.NORMAL),
    KOREAN("NanumGothic", "NanumGothic", 400, FontStyle.NORMAL),
    KOREAN_BOLD("NanumGothicBold", "NanumGothic", 700, FontStyle.NORMAL),
    TITLE("CharisSIL-Bold", "Charis", 700, FontStyle.NORMAL),
    LINE("CharisSIL-Italic", "Charis", 400, FontStyle.ITALIC),
    MONO("LiberationMono-Regular", "LiberationMono", 400, FontStyle.NORMAL);

    private final String file;
    private final String family;
    private final int weight;
    private final FontStyle style;

    PdfFont(String file, String family, int weight, FontStyle style) {
        this.file = file;
        this.family = family;
        this.weight = weight;
        this.style = style;
    }

    String family() {
        return family;
    }

    int weight() {
        return weight;
    }

    FontStyle style() {
        return style;
    }

    /** The font for one document, read when something is set in it. */
    PDFontSupplier in(PDDocument pdf) {
        return new PDFontSupplier(null) {
            @Override
            public PDFont supply() {
                return load(pdf);
            }
        };
    }

    private PDFont load(PDDocument pdf) {
        String resource = "/fonts/" + file + ".ttf";
        try (InputStream in = Objects.requireNonNull(PdfFont.class.getResourceAsStream(resource), resource)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            // A ligature would have no code point to be copied by (ISO 19005-3, 6.2.11.7.2).
            font.setEnableGsub(false);
            return PDType0Font.load(pdf, font, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
