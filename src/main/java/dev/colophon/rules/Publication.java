package dev.colophon.rules;

import dev.colophon.act.Act;
import dev.colophon.act.Document;
import dev.colophon.act.Recorded;

/** A release as recorded, with the manifest it named. */
public record Publication(Recorded recorded, Act.Released act, Document.Manifest manifest) {
    /** Whether it is the notice that takes an article back. */
    public boolean retraction() {
        return ReleaseKind.RETRACTION.code().equals(act.kind());
    }
}
