package dev.colophon.web.edit;

import dev.colophon.web.Piece;
import java.util.List;

/** Two edits of one paragraph, each against the text both began with. */
record ConflictView(String name, String version, List<Piece> theirs, List<Piece> yours, String theirText) {}
