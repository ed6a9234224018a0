/** {@code /webhooks}: addresses that are told what the log says, and what was delivered to them. */
@NullMarked
package dev.colophon.api.hook;

import org.jspecify.annotations.NullMarked;
