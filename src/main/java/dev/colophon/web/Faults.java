package dev.colophon.web;

import dev.colophon.fault.Fault;
import org.jspecify.annotations.Nullable;

/** Refusals as pages tell them. */
public final class Faults {
    private Faults() {}

    public static FaultView view(Fault fault, int row, @Nullable String text) {
        return new FaultView(
                fault.code(),
                fault.detail(),
                fault.items().stream().map(Fault.Item::detail).distinct().toList(),
                row,
                text == null || text.isBlank() ? null : text);
    }
}
