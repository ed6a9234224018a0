package dev.colophon.people;

import dev.colophon.act.Act;
import java.util.List;

/** What an administrator says of a person. */
public record PersonDraft(String name, String email, List<String> languages, List<Act.Grant> roles, boolean disabled) {
    public PersonDraft {
        languages = List.copyOf(languages);
        roles = List.copyOf(roles);
    }
}
