/**
 * Articles and their versions: made, found, read, edited, and what persons state of them. Enter: the texts publishing
 * systems and pipelines send; leave: cards, versions and their labels.
 */
@NullMarked
package dev.colophon.api.article;

import org.jspecify.annotations.NullMarked;
