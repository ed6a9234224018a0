/**
 * What leaves the house: releases made, read in the forms publishing systems take, and the feed of them.
 */
@NullMarked
package dev.colophon.api.release;

import org.jspecify.annotations.NullMarked;
