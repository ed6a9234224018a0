package dev.colophon.people;

import java.util.List;

/**
 * An account of the demo.
 *
 * @param name what to sign in by, and its token: {@code demo-editor}
 */
public record DemoPerson(String name, String email, String fullName, DeskRole role, List<String> languages) {
    static DemoPerson of(String name, String fullName, DeskRole role, String... languages) {
        return new DemoPerson(name, name + "@harbour.example", fullName, role, List.of(languages));
    }
}
