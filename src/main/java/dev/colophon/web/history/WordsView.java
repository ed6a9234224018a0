package dev.colophon.web.history;

/** Words that an edit put in and took out, against the version it is based on. */
record WordsView(int in, int out) {
    WordsView plus(WordsView other) {
        return new WordsView(in + other.in, out + other.out);
    }
}
