package dev.colophon.web.review;

import dev.colophon.web.Piece;
import java.util.List;

/**
 * What changed in a row.
 *
 * @param kind {@code signed}: since the reader signed that version; {@code seen}: since the page they answered from
 * @param version the earlier one, or of {@code seen} the present one
 * @param name who made the present one
 */
record DeltaView(String kind, String version, String name, List<Piece> pieces, List<Piece> source) {}
