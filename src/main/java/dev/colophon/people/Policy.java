package dev.colophon.people;

import dev.colophon.act.Document;
import dev.colophon.act.PolicyRef;

/**
 * A policy in force.
 *
 * @param ref by which acts name it
 * @param document what it demands
 */
public record Policy(PolicyRef ref, Document.Policy document) {}
