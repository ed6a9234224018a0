/**
 * What is true of an article: a pure function of its recorded acts. {@link dev.colophon.rules.ArticleRecord} folds the acts
 * into versions, links and sign-offs; {@link dev.colophon.rules.Sheet} judges each paragraph under a policy and says what
 * still stands between the article and its release. The page, the gate, the report and an outside verifier all ask here, so
 * that they cannot disagree. No clock, no database, nobody's name.
 */
@NullMarked
package dev.colophon.rules;

import org.jspecify.annotations.NullMarked;
