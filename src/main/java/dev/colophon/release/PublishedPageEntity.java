package dev.colophon.release;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** Which event of a chain reports a published page: an index, what the page says is in the event. */
@Entity
@Table(name = "published_page")
@NullUnmarked
class PublishedPageEntity {
    @Id
    UUID event;

    String chain;
}
