package dev.colophon.act;

import java.util.UUID;

/** The names of chains. */
public final class Chains {
    /** The service's own chain: keys, publications, desks, persons, clients. */
    public static final String SERVICE = "service";

    private Chains() {}

    /** An article's chain. */
    public static String article(UUID article) {
        return "article/" + article;
    }

    /** A desk's chain. */
    public static String desk(String desk) {
        return "desk/" + desk;
    }
}
