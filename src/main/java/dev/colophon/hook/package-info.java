/**
 * Webhooks by the Standard Webhooks specification. In come addresses that systems want to be told at, and the log; out go
 * signed messages in the log's order, each until its receiver has answered for it, and a delivery log. Exists so that a
 * publishing system need not poll, and holds a checkpoint of the record with every message. Messages carry no text: what
 * was recorded is read where the receiver's own token may read it.
 */
@NullMarked
package dev.colophon.hook;

import org.jspecify.annotations.NullMarked;
