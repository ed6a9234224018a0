package dev.colophon.exchange;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes XML to a text. What XML cannot hold is written as the replacement character. */
final class XmlWriter {
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;

    /** An act of writing. */
    private interface Act {
        void run() throws XMLStreamException;
    }

    XmlWriter() {
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            writer.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
    }

    XmlWriter begin(String name) {
        act(() -> writer.writeStartElement(name));
        return this;
    }

    XmlWriter empty(String name) {
        act(() -> writer.writeEmptyElement(name));
        return this;
    }

    /** An attribute of the element just begun; none for null. */
    XmlWriter attribute(String name, @Nullable Object value) {
        if (value != null) {
            act(() -> writer.writeAttribute(name, fit(value.toString())));
        }
        return this;
    }

    XmlWriter text(String words) {
        act(() -> writer.writeCharacters(fit(words)));
        return this;
    }

    XmlWriter line() {
        act(() -> writer.writeCharacters("\n"));
        return this;
    }

    XmlWriter end() {
        act(writer::writeEndElement);
        return this;
    }

    /** The whole document. */
    String done() {
        act(writer::writeEndDocument);
        return text + "\n";
    }

    private static void act(Act act) {
        try {
            act.run();
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
    }

    private static IllegalStateException impossible(XMLStreamException e) {
        return new IllegalStateException("a text takes everything", e);
    }

    private static String fit(String words) {
        StringBuilder fit = new StringBuilder(words.length());
        words.codePoints()
                .map(c -> c == '\t' || c == '\n' || c >= ' ' && c <= 0xD7FF || c >= 0xE000 && c != 0xFFFE && c != 0xFFFF
                        ? c
                        : 0xFFFD)
                .forEach(fit::appendCodePoint);
        return fit.toString();
    }
}
