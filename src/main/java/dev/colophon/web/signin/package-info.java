/**
 * Signing in and out, and the first administrator.
 */
@NullMarked
package dev.colophon.web.signin;

import org.jspecify.annotations.NullMarked;
