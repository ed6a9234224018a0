package dev.colophon.web;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** An entry of a list to choose from. */
public record ChoiceView(String value, String label, boolean chosen) {
    /** In the order in which whoever reads them looks words up. */
    public static Comparator<ChoiceView> byLabel(Locale locale) {
        return Comparator.comparing(ChoiceView::label, Collator.getInstance(locale));
    }
}
