/**
 * Settings: desks, people, policies and tokens, as plain forms.
 */
@NullMarked
package dev.colophon.web.settings;

import org.jspecify.annotations.NullMarked;
