package dev.colophon.web.review;

import dev.colophon.web.Piece;
import java.util.List;

/** What changed in a row since the reader signed it. */
record DeltaView(String version, List<Piece> pieces, List<Piece> source) {}
