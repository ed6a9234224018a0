package dev.colophon.rules.disclosure;

import dev.colophon.act.Document.DisclosureFacts;

/**
 * What the disclosure depends on.
 *
 * @param retracted whether the latest release took the article back
 * @param verifies whether the record verifies
 * @param machine whether the article has any machine version
 * @param statedNone whether a named person stated that none was used
 * @param generative whether any machine version in the head's ancestry is generative
 * @param signed paragraphs signed or carried
 * @param of paragraphs that count, removed ones among them
 * @param waived paragraphs a chief waived
 * @param substantive whether a paragraph was edited, rewritten, added or removed against the machine text
 * @param survives whether a paragraph with a machine ancestor, not rewritten, is in the text
 * @param language the target language, BCP 47
 */
public record Circumstances(
        boolean retracted,
        boolean verifies,
        boolean machine,
        boolean statedNone,
        boolean generative,
        int signed,
        int of,
        int waived,
        boolean substantive,
        boolean survives,
        String language) {

    /** The first row of the table that fits. */
    public Rule rule() {
        if (retracted) {
            return Rule.RETRACTED;
        }
        if (!verifies) {
            return Rule.UNVERIFIED;
        }
        if (!machine) {
            return statedNone ? Rule.HUMAN : Rule.UNSTATED;
        }
        if (signed == 0) {
            return Rule.UNREVIEWED;
        }
        if (signed < of) {
            return Rule.PARTLY;
        }
        if (!survives) {
            return Rule.FROM_DRAFT;
        }
        return substantive ? Rule.EDITED : Rule.REVIEWED;
    }

    /** The facts as a manifest holds them. */
    public DisclosureFacts facts() {
        return new DisclosureFacts(rule().code(), generative, signed, of, waived, substantive, survives, language);
    }
}
