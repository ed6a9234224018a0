/**
 * The command line. {@code verify} checks a bundle or a report by itself; {@code import}, {@code export} and
 * {@code report} ask a running service over REST; anything it does not know starts the service.
 */
@NullMarked
package dev.colophon.cli;

import org.jspecify.annotations.NullMarked;
