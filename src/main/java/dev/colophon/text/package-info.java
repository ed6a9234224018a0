/**
 * What a text is made of: paragraphs with a role, marks that stand beside plain Unicode, tokens and sentences, and what
 * text the service refuses at its door. Knows nothing of versions, people or databases.
 */
@NullMarked
package dev.colophon.text;

import org.jspecify.annotations.NullMarked;
