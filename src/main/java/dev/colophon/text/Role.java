package dev.colophon.text;

import java.util.Arrays;
import java.util.Optional;

/** What a paragraph is in the article. */
public enum Role {
    HEADLINE("headline"),
    STANDFIRST("standfirst"),
    SUBHEAD("subhead"),
    BODY("body"),
    QUOTE("quote"),
    LIST_ITEM("list-item"),
    CAPTION("caption"),
    CORRECTION("correction"),
    /** A placeholder for a picture, table or embed: position and {@code ref} are kept, it has no text and is not signed. */
    MEDIA("media");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    /** The name in API, events and documents. */
    public String code() {
        return code;
    }

    /** Whether paragraphs of this role have text and are signed. */
    public boolean hasText() {
        return this != MEDIA;
    }

    /** The role of that name, empty where there is none. */
    public static Optional<Role> ofCode(String code) {
        return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
    }
}
