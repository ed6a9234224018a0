package dev.colophon.review;

import dev.colophon.act.Document.Item;
import dev.colophon.fault.Fault;
import dev.colophon.rules.Sheet;
import dev.colophon.rules.SheetParagraph;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The paragraphs of a request, held against the sheet: all of them stand, or the request falls. */
final class Items {
    private static final int MOST = 1000;

    private Items() {}

    /**
     * The paragraphs the items speak of.
     *
     * @param refusal gives the code of what is wrong with a paragraph whose key is as shown, null where nothing is
     * @throws Fault that of the first wrong item, listing each
     */
    static List<SheetParagraph> demand(
            Sheet sheet, List<Item> items, Function<SheetParagraph, @Nullable String> refusal) {
        demandSize(items);
        List<SheetParagraph> paragraphs = new ArrayList<>();
        List<Fault.Item> wrong = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            SheetParagraph paragraph = sheet.paragraph(item.paragraph()).orElse(null);
            String code =
                    paragraph == null || !item.key().equals(paragraph.key()) ? "key-moved" : refusal.apply(paragraph);
            if (code != null) {
                wrong.add(new Fault.Item("/items/" + i, ReviewFaults.of(code).detail(), code));
            } else if (paragraph != null) {
                paragraphs.add(paragraph);
            }
        }
        if (!wrong.isEmpty()) {
            String first = wrong.get(0).code();
            throw ReviewFaults.of(first == null ? "key-moved" : first).at(wrong);
        }
        return paragraphs;
    }

    private static void demandSize(List<Item> items) {
        if (items.isEmpty() || items.size() > MOST) {
            throw ReviewFaults.invalid("invalid-items", "/items", "Name 1 to " + MOST + " paragraphs.");
        }
        Set<UUID> named = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            if (!named.add(items.get(i).paragraph())) {
                throw ReviewFaults.invalid("invalid-items", "/items/" + i, "Name each paragraph once.");
            }
        }
    }
}
