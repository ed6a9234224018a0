package dev.colophon.proof;

import java.util.Locale;

/** Where things lie in an evidence bundle, relative to the bag; see the record format. */
public final class BundlePaths {
    /** The kind of bundle, as its index says. */
    public static final String KIND = "colophon-bundle/1";

    /** What the seal signs: the bag's tag manifest (DSSE payload type). */
    public static final String SEAL_TYPE = "application/vnd.colophon.bag+text";

    public static final String DECLARATION = "bagit.txt";
    public static final String INFO = "bag-info.txt";
    public static final String MANIFEST = "manifest-sha256.txt";
    public static final String TAG_MANIFEST = "tagmanifest-sha256.txt";
    public static final String SEAL = "seal.json";
    public static final String PAYLOAD = "data/";

    public static final String INDEX = "data/bundle.json";
    public static final String INSTRUCTIONS = "data/VERIFY.md";
    public static final String DISCLOSURES = "data/disclosures.json";
    public static final String SECRETS = "data/secrets.json";
    public static final String CONSISTENCY = "data/log/consistency.json";
    /** The checkpoint as the signed note that it is. */
    public static final String CHECKPOINT = "data/log/checkpoint";
    /** The note's text alone and its signature's 64 bytes, for tools that know no notes. */
    public static final String CHECKPOINT_TEXT = "data/log/checkpoint.txt";

    public static final String CHECKPOINT_SIGNATURE = "data/log/checkpoint.sig";
    public static final String LOG_KEY = "data/keys/log.vkey";
    public static final String LOG_PEM = "data/keys/log.pem";
    public static final String KEYS = "data/keys/";
    public static final String EVENTS = "data/events/";
    public static final String PROOFS = "data/proofs/";
    public static final String DOCUMENTS = "data/documents/";
    public static final String RELEASES = "data/releases/";
    public static final String REPORT = "data/report/";

    private static final String JSON = ".json";

    private BundlePaths() {}

    /** An event's envelope: by the kind of its chain and its place in it. */
    public static String event(String chain, long seq) {
        return EVENTS + place(chain, seq);
    }

    /** The proof that the event stands in the log. */
    public static String proof(String chain, long seq) {
        return PROOFS + place(chain, seq);
    }

    public static String document(String sha256) {
        return DOCUMENTS + sha256 + JSON;
    }

    /** A release as readers get it. */
    public static String release(int number) {
        return RELEASES + number + JSON;
    }

    /** The public key of that id, as PEM. */
    public static String key(String keyId) {
        return KEYS + keyId + ".pem";
    }

    private static String place(String chain, long seq) {
        int slash = chain.indexOf('/');
        String kind = slash < 0 ? chain : chain.substring(0, slash);
        return kind + "/" + String.format(Locale.ROOT, "%06d", seq) + JSON;
    }
}
