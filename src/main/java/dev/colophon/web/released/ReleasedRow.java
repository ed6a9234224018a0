package dev.colophon.web.released;

import dev.colophon.web.LanguageView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A release in the list.
 *
 * @param title null where it was erased
 * @param retracted whether readers see the notice instead
 * @param inside whether the reader may open the article itself
 * @param report address of the release's audit report, null for who may not read it
 * @param place address of the article, for those inside
 */
record ReleasedRow(
        int number,
        String kind,
        Instant at,
        @Nullable String title,
        LanguageView from,
        LanguageView to,
        String desk,
        @Nullable String disclosure,
        @Nullable String responsibleEditor,
        boolean retracted,
        boolean superseded,
        @Nullable Instant embargoUntil,
        @Nullable String url,
        boolean inside,
        @Nullable String report,
        String place) {}
