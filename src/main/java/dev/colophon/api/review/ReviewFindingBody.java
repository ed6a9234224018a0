package dev.colophon.api.review;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.colophon.api.compare.FindingBody;
import dev.colophon.review.RowFinding;

/** A finding on a paragraph under review, as JSON. */
public record ReviewFindingBody(@JsonUnwrapped FindingBody finding, boolean dismissed) {
    static ReviewFindingBody of(RowFinding found) {
        return new ReviewFindingBody(FindingBody.of(found.finding()), !found.open());
    }
}
