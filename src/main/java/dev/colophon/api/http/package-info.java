/**
 * What every request and every answer of the API has in common: strict JSON, limits, entity tags, lists and cursors, the
 * description of how an operation fails. In come requests before anybody knows what they ask; nothing here knows a room.
 */
@NullMarked
package dev.colophon.api.http;

import org.jspecify.annotations.NullMarked;
