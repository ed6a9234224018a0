package dev.colophon.web;

import java.util.List;

/** What changed in a row since the reader signed it. */
record DeltaView(String version, List<Piece> pieces, List<Piece> source) {}
