package dev.colophon.web;

import java.util.List;

/** Two edits of one paragraph, each against the text both began with. */
record ConflictView(String name, String version, List<Piece> theirs, List<Piece> yours, String theirText) {}
