/**
 * Sign-in as the framework sees it: bearer tokens for {@code /api}, a session cookie for pages, never the one for the
 * other; security headers; refusal of forms from elsewhere. Who is known and for how long is the people room's to say.
 */
@NullMarked
package dev.colophon.platform.security;

import org.jspecify.annotations.NullMarked;
