package dev.colophon.review;

import dev.colophon.check.Finding;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a check says of a row of the sheet.
 *
 * @param row the row's number
 * @param paragraph the paragraph it shows in, the row's first where it shows in none
 * @param dismissal the event that dismissed it, null while it is open
 */
public record RowFinding(
        int row, UUID paragraph, Finding finding, @Nullable UUID dismissal) {
    public boolean open() {
        return dismissal == null;
    }
}
