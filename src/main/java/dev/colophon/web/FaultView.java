package dev.colophon.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A refusal told where it happened, with nothing lost.
 *
 * @param row of the page it speaks of, 0 for the whole
 * @param text what the person had written
 */
public record FaultView(
        String code,
        String detail,
        List<String> places,
        int row,
        @Nullable String text) {}
