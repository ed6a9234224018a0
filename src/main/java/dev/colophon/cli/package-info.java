/**
 * The command line. {@code verify} checks an audit report without starting the service; anything it does not know starts
 * the service.
 */
@NullMarked
package dev.colophon.cli;

import org.jspecify.annotations.NullMarked;
