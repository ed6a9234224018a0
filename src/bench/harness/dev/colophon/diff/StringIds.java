package dev.colophon.diff;

/** Numbers tokens that come as strings. */
final class StringIds {
    private final String[] slots;
    private final int[] ids;
    /** By number: how much the token says. */
    private final byte[] weights;

    private int size;

    StringIds(int tokens) {
        int capacity = Integer.highestOneBit(Math.max(16, tokens)) * 4;
        slots = new String[capacity];
        ids = new int[capacity];
        weights = new byte[tokens];
    }

    int size() {
        return size;
    }

    Sequence sequence(String[] tokens) {
        int[] numbers = new int[tokens.length];
        for (int i = 0; i < tokens.length; i++) {
            numbers[i] = id(tokens[i]);
        }
        return new Sequence(numbers, i -> weights[numbers[i]]);
    }

    private int id(String token) {
        int hash = token.hashCode() * 0x9E3779B1;
        int slot = (hash ^ hash >>> 15) & slots.length - 1;
        while (slots[slot] != null) {
            if (slots[slot].equals(token)) {
                return ids[slot];
            }
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = token;
        ids[slot] = size;
        weights[size] = Sequence.weight(token);
        return size++;
    }
}
