package dev.colophon.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How much each sentence of one side resembles each of the other: shared weight of features. */
final class Resemblance {
    private final float[][] shared;
    private final double[] fromWeights;
    private final double[] toWeights;

    Resemblance(Units from, Units to) {
        Features features = new Features();
        List<Map<Integer, Integer>> left = bags(from, features);
        List<Map<Integer, Integer>> right = bags(to, features);
        double[] weights = features.weights(from.size() + to.size());
        fromWeights = sums(left, weights);
        toWeights = sums(right, weights);
        shared = share(left, right, weights);
    }

    private static List<Map<Integer, Integer>> bags(Units units, Features features) {
        List<Map<Integer, Integer>> bags = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            bags.add(features.bag(units.text(i)));
        }
        return bags;
    }

    private static double[] sums(List<Map<Integer, Integer>> bags, double[] weights) {
        return bags.stream()
                .mapToDouble(bag -> bag.entrySet().stream()
                        .mapToDouble(entry -> weights[entry.getKey()] * entry.getValue())
                        .sum())
                .toArray();
    }

    private static float[][] share(
            List<Map<Integer, Integer>> left, List<Map<Integer, Integer>> right, double[] weights) {
        List<List<int[]>> places = new ArrayList<>();
        for (int f = 0; f < weights.length; f++) {
            places.add(new ArrayList<>());
        }
        for (int j = 0; j < right.size(); j++) {
            for (Map.Entry<Integer, Integer> entry : right.get(j).entrySet()) {
                places.get(entry.getKey()).add(new int[] {j, entry.getValue()});
            }
        }
        float[][] shared = new float[left.size()][right.size()];
        for (int i = 0; i < shared.length; i++) {
            for (Map.Entry<Integer, Integer> entry : left.get(i).entrySet()) {
                for (int[] place : places.get(entry.getKey())) {
                    shared[i][place[0]] += (float) (weights[entry.getKey()] * Math.min(place[1], entry.getValue()));
                }
            }
        }
        return shared;
    }

    /** Shared weight as a part of both, 0 to 1. */
    double similarity(int i, int j) {
        return 2 * shared[i][j] / (fromWeights[i] + toWeights[j] + 1e-9);
    }

    /** Shared weight as a part of the lighter one, 0 to 1: whether one holds the other. */
    double containment(int i, int j) {
        return shared[i][j] / (lighter(i, j) + 1e-9);
    }

    /** The weight of the lighter one of two sentences. */
    double lighter(int i, int j) {
        return Math.min(fromWeights[i], toWeights[j]);
    }
}
