package dev.colophon.exchange;

import dev.colophon.text.Content;
import dev.colophon.text.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The inline codes of a unit's two sides in XLIFF 2: a code for each mark. One that stands on both sides, of the same kind
 * and address, has one id on both, by which a CAT tool knows it for the same and keeps it.
 */
final class XliffCodes {
    private final XmlWriter xml;
    private final Side source;
    private final Side target;

    /** A mark and the id of its code. */
    private record Code(String id, Mark mark) {
        boolean isLink() {
            return mark.type() == Mark.Type.LINK;
        }

        boolean says(Mark other) {
            return mark.type() == other.type()
                    && (mark.href() == null ? other.href() == null : mark.href().equals(other.href()));
        }
    }

    private record Side(String text, List<Code> codes) {
        /** Whether none begins in another and ends behind it. */
        boolean isNested() {
            return codes.stream()
                    .map(Code::mark)
                    .noneMatch(mark -> codes.stream()
                            .map(Code::mark)
                            .anyMatch(other -> mark.start() < other.start()
                                    && other.start() < mark.end()
                                    && mark.end() < other.end()));
        }
    }

    XliffCodes(XmlWriter xml, Content source, Content target) {
        this.xml = xml;
        this.source = side(source, List.of(), "s");
        this.target = side(target, this.source.codes(), "t");
    }

    private static Side side(Content content, List<Code> others, String prefix) {
        List<Code> free = new ArrayList<>(others);
        List<Code> codes = new ArrayList<>();
        for (Mark mark : content.marks()) {
            Code same = free.stream()
                    .filter(code -> code.says(mark))
                    .findFirst()
                    .orElseGet(() -> new Code(prefix + (codes.size() + 1), mark));
            free.remove(same);
            codes.add(new Code(same.id(), mark));
        }
        return new Side(content.text(), codes);
    }

    /** The links' own code: XLIFF has no place for an address. */
    void originalData() {
        Set<String> written = new LinkedHashSet<>();
        for (Side side : List.of(source, target)) {
            for (Code code : side.codes()) {
                if (code.isLink() && written.add(code.id())) {
                    if (written.size() == 1) {
                        xml.begin("originalData");
                    }
                    data("d-" + code.id(), "<a href=\"" + code.mark().href() + "\">");
                    data("d-" + code.id() + "e", "</a>");
                }
            }
        }
        if (!written.isEmpty()) {
            xml.end();
        }
    }

    private void data(String id, String code) {
        xml.begin("data").attribute("id", id).text(code).end();
    }

    /** Both sides, each as an element with its text and codes. */
    void sides() {
        write("source", source);
        write("target", target);
    }

    /** Codes around their text where the marks nest, which every tool knows; else a code at each end. */
    private void write(String name, Side side) {
        boolean nested = side.isNested();
        TreeSet<Integer> bounds = new TreeSet<>(List.of(0, side.text().length()));
        side.codes()
                .forEach(code ->
                        bounds.addAll(List.of(code.mark().start(), code.mark().end())));
        xml.begin(name);
        int last = 0;
        for (int at : bounds) {
            xml.text(side.text().substring(last, at));
            ending(side, at).forEach(code -> end(code, nested));
            beginning(side, at).forEach(code -> begin(code, nested));
            last = at;
        }
        xml.end();
    }

    private static List<Code> ending(Side side, int at) {
        return side.codes().stream()
                .filter(code -> code.mark().end() == at)
                .sorted(Comparator.comparingInt((Code code) -> code.mark().start())
                        .reversed())
                .toList();
    }

    private static List<Code> beginning(Side side, int at) {
        return side.codes().stream()
                .filter(code -> code.mark().start() == at)
                .sorted(Comparator.comparingInt((Code code) -> code.mark().end())
                        .reversed())
                .toList();
    }

    private void begin(Code code, boolean nested) {
        String data = code.isLink() ? "d-" + code.id() : null;
        if (nested) {
            kind(xml.begin("pc").attribute("id", code.id()), code)
                    .attribute("dataRefStart", data)
                    .attribute("dataRefEnd", data == null ? null : data + "e");
        } else {
            kind(xml.empty("sc").attribute("id", code.id()), code).attribute("dataRef", data);
        }
    }

    private void end(Code code, boolean nested) {
        if (nested) {
            xml.end();
        } else {
            kind(xml.empty("ec").attribute("startRef", code.id()), code)
                    .attribute("dataRef", code.isLink() ? "d-" + code.id() + "e" : null);
        }
    }

    private static XmlWriter kind(XmlWriter xml, Code code) {
        return switch (code.mark().type()) {
            case LINK -> xml.attribute("type", "link");
            case STRONG -> xml.attribute("type", "fmt").attribute("subType", "xlf:b");
            case EM -> xml.attribute("type", "fmt").attribute("subType", "xlf:i");
        };
    }
}
