package dev.colophon.web.review;

import dev.colophon.web.ItemView;
import dev.colophon.web.SealView;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The sign-off rail of a row.
 *
 * @param number of the row
 * @param items what a sign-off of the row speaks of
 * @param sign whether the reader may approve it now and has not
 * @param again whether they approved an earlier text of it
 * @param own whether their approval would be of their own work, under the breaking profile
 * @param refusal why they may not, the code of the fault, null where they may or need not
 * @param request whether they may ask for changes
 * @param edit address of the edit page, null where they may not edit
 * @param parts addresses to edit the second and later paragraphs of the row, empty where they may not
 * @param restore whether they may put the removed row back
 * @param signed their own sign-off that stands, null without one
 * @param waitsFor who has to change the text first, null for nobody
 * @param waive whether they may waive it
 */
record RailView(
        int number,
        List<SealView> seals,
        List<ItemView> items,
        boolean sign,
        boolean again,
        boolean own,
        @Nullable String refusal,
        boolean request,
        @Nullable String edit,
        List<String> parts,
        @Nullable UUID signed,
        boolean restore,
        boolean waive,
        @Nullable String waitsFor) {
    /** The row and its paragraphs under the keys that the page shows, as a button sends them. */
    public String getField() {
        return number + items.stream().map(item -> " " + item.field()).collect(Collectors.joining());
    }
}
