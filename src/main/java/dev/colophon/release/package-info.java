/**
 * What leaves the house. In comes a request that names the manifest it was judged by; out goes an immutable release, or a
 * refusal that the record keeps. Reading a release computes nothing but who superseded it: its text, its line and its
 * names are those of its moment. Exists so that the gate has one door, for pages and programs alike.
 */
@NullMarked
package dev.colophon.release;

import org.jspecify.annotations.NullMarked;
