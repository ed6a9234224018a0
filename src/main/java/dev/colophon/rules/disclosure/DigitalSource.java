package dev.colophon.rules.disclosure;

/** Terms of the IPTC NewsCodes scheme {@code digitalsourcetype}. */
final class DigitalSource {
    private static final String SCHEME = "http://cv.iptc.org/newscodes/digitalsourcetype/";

    /** Made by a trained model from sampled content. */
    static final String TRAINED = SCHEME + "trainedAlgorithmicMedia";

    /** Several elements, one of which at least was made by a trained model. */
    static final String COMPOSITE = SCHEME + "compositeWithTrainedAlgorithmicMedia";

    private DigitalSource() {}
}
