/**
 * The wiring: clock, database driver, start-up, demo data, sign-in mechanisms. May use every room; nobody imports it.
 */
@NullMarked
package dev.colophon.platform;

import org.jspecify.annotations.NullMarked;
