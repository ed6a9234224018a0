package dev.colophon.exchange;

import dev.colophon.fault.Fault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads XML that strangers wrote: no document type, so no entity of any kind; nothing is fetched; neither long nor deep. */
final class Xml {
    /** Five times the longest article as XLIFF. */
    private static final int BYTES = 2 * 1024 * 1024;
    /** Deeper than any format nests. */
    private static final String DEPTH = "64";

    private static final ErrorHandler SILENT = new ErrorHandler() {
        @Override
        public void warning(SAXParseException e) {
            // A warning makes nothing unreadable.
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    };

    private Xml() {}

    /** @throws Fault {@code too-large}; {@code xml-unreadable} also for what has a document type */
    static Element read(byte[] document) {
        if (document.length > BYTES) {
            throw Fault.of(Fault.Kind.TOO_LARGE, "too-large", "An XML document has at most 2 MiB.");
        }
        try {
            DocumentBuilder builder = builder();
            builder.setErrorHandler(SILENT);
            return builder.parse(new ByteArrayInputStream(document)).getDocumentElement();
        } catch (SAXException | IOException e) {
            throw Fault.of(
                            Fault.Kind.INVALID,
                            "xml-unreadable",
                            "This is no XML document that can be read here. Send one without a document type.")
                    .at("", "not well-formed, too deep, or with a document type");
        }
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setAttribute("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", DEPTH);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            return factory.newDocumentBuilder();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's own parser has these features", e);
        }
    }

    /** The children that are elements. */
    static Stream<Element> children(Element parent) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                found.add(element);
            }
        }
        return found.stream();
    }

    static Stream<Element> children(Element parent, String name) {
        return children(parent).filter(child -> child.getLocalName().equals(name));
    }

    static Optional<Element> child(Element parent, String name) {
        return children(parent, name).findFirst();
    }

    /** Elements of that name anywhere below, in the document's order. */
    static Stream<Element> below(Element parent, String name) {
        return children(parent)
                .flatMap(child -> Stream.concat(
                        child.getLocalName().equals(name) ? Stream.of(child) : Stream.empty(), below(child, name)));
    }

    /** An attribute, empty where it is not there or blank. */
    static Optional<String> attribute(Element element, String name) {
        return Optional.of(element.getAttribute(name)).filter(value -> !value.isBlank());
    }
}
