/**
 * What the record says, for somebody who trusts neither the service nor the newsroom, and who may ask. Everything is read
 * from the record; nothing is taken from working data.
 *
 * <p>Arrows run one way: {@code report} (a report as data) ← {@code dossier} (written from the record) and {@code form} (as page,
 * PDF, CSV, PROV-JSON) ← {@code bundle} (beside the record itself, in one archive); {@code period} gives a row for each release,
 * {@code check} holds the whole database against its log. Here at the door stand single events, keys, and who may read.
 */
@NullMarked
package dev.colophon.audit;

import org.jspecify.annotations.NullMarked;
