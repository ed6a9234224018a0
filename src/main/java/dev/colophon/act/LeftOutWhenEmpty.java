package dev.colophon.act;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a list or a flag that came to a document's form later: it is written only when something is in it or it is set, so
 * that documents from before keep their bytes and their digests.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface LeftOutWhenEmpty {}
