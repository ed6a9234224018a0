package dev.colophon.people;

import dev.colophon.act.Act;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.NullUnmarked;

/** A person; the name as a commitment. Only what changed is written, so that a sign-in does not undo what another changes. */
@Entity
@Table(name = "person")
@DynamicUpdate
@NullUnmarked
class PersonEntity {
    @Id
    UUID id;

    String name;
    String email;

    /** A second, short word to sign in by. */
    String alias;

    /** With a space between. */
    String languages;

    boolean disabled;
    boolean demo;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person"))
    @OrderColumn(name = "position")
    List<RoleValue> roles = new ArrayList<>();

    List<String> languageList() {
        return Lists.of(languages);
    }

    List<Act.Grant> grants() {
        return roles.stream().map(RoleValue::grant).toList();
    }

    void grant(List<Act.Grant> grants) {
        roles.clear();
        grants.stream().map(RoleValue::of).forEach(roles::add);
    }

    /** A role as stored. */
    @Embeddable
    static class RoleValue {
        String desk;
        String role;

        @Column(name = "valid_from")
        Instant from;

        @Column(name = "valid_until")
        Instant until;

        static RoleValue of(Act.Grant grant) {
            RoleValue value = new RoleValue();
            value.desk = grant.desk();
            value.role = grant.role();
            value.from = grant.from();
            value.until = grant.until();
            return value;
        }

        Act.Grant grant() {
            return new Act.Grant(desk, role, from, until);
        }
    }
}
