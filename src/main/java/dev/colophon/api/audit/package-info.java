/**
 * What an auditor asks for of an article.
 */
@NullMarked
package dev.colophon.api.audit;

import org.jspecify.annotations.NullMarked;
