package dev.colophon.text;

import dev.colophon.text.Tokens.Kind;
import java.util.Arrays;

/** The one pass that finds tokens; used once. */
final class TokenScanner {

    private final String text;
    private final char[] chars;
    private final int length;
    private int[] fields;
    private byte[] kinds;
    private int size;

    TokenScanner(String text) {
        this.text = text;
        this.chars = text.toCharArray();
        this.length = text.length();
        this.kinds = new byte[4 + length / 3];
        this.fields = new int[kinds.length * Tokens.FIELDS];
    }

    Tokens scan() {
        int at = 0;
        while (at < length) {
            at = next(at);
        }
        return tokens();
    }

    Tokens scanWhitespace() {
        int at = 0;
        while (at < length) {
            int start = at;
            while (at < length && Chars.of(chars[at]) != Chars.SPACE) {
                at++;
            }
            if (at > start) {
                add(start, at, Character.isDigit(chars[start]) ? Kind.NUMBER : Kind.WORD);
            }
            at++;
        }
        return tokens();
    }

    private Tokens tokens() {
        return new Tokens(text, chars, fields, kinds, size);
    }

    /** Takes the token (or the white space) that starts at an offset and returns the offset after it. */
    private int next(int at) {
        byte kind = Chars.of(chars[at]);
        if (kind == Chars.LETTER) {
            return letters(at);
        }
        return kind == Chars.SPACE ? space(at) : other(at, kind);
    }

    /** White space; a mark that leans on it makes it visible: together they are a symbol. */
    private int space(int at) {
        int end = extended(at + 1);
        return end == at + 1 ? end : add(at, end, Kind.SYMBOL);
    }

    private int other(int at, byte kind) {
        switch (kind) {
            case Chars.DIGIT:
                return number(at, at);
            case Chars.KATAKANA:
                return add(at, katakana(at + 1), Kind.WORD);
            case Chars.ALONE:
                return add(at, extended(at + 1), Kind.WORD);
            default:
                return signed(at) ? number(at, digitsAfterSign(at)) : single(at);
        }
    }

    /** A word, hashed as it is read: most are letters up to a space. */
    private int letters(int start) {
        char[] all = chars;
        int hash = 0;
        int end = start;
        do {
            hash = Fold.add(hash, all[end++]);
        } while (end < all.length && Chars.isKnownPlain(all[end]));
        int last = end == all.length || Chars.of(all[end]) == Chars.SPACE ? end : joined(plain(end));
        return last == end ? add(start, end, Kind.WORD, Fold.spread(hash)) : add(start, last, Kind.WORD);
    }

    /** The offset after all that belongs to a word known up to {@code at}; digits in it are part of it. */
    private int joined(int at) {
        int end = at;
        while (end < length) {
            byte c = Chars.of(chars[end]);
            if (c == Chars.EXTEND || c == Chars.JOINER) {
                end = plain(extended(end));
            } else if (Joints.joinsLetters(chars[end]) && end + 1 < length && Chars.isPlain(chars[end + 1])) {
                end = plain(end + 2);
            } else if (isBeyondBasicLetter(end)) {
                end = plain(end + 2);
            } else {
                break;
            }
        }
        return end;
    }

    /** The offset after letters and digits. */
    private int plain(int at) {
        int end = at;
        while (end < length && Chars.isPlain(chars[end])) {
            end++;
        }
        return end;
    }

    /** A number whose first digit stands at {@code at}: digits and separators, then a unit or the letters of an eojeol. */
    private int number(int start, int at) {
        int end = at;
        while (end < length) {
            byte c = Chars.of(chars[end]);
            if (c == Chars.DIGIT) {
                end++;
            } else if (Joints.joinsDigits(chars[end]) && end + 1 < length && isDigit(end + 1)) {
                end += 2;
            } else {
                break;
            }
        }
        if (end < length && Chars.of(chars[end]) == Chars.LETTER) {
            return add(start, joined(plain(end)), Kind.NUMBER);
        }
        while (end < length && Joints.isUnit(chars[end])) {
            end++;
        }
        return add(start, extended(end), Kind.NUMBER);
    }

    private boolean isDigit(int at) {
        return Chars.of(chars[at]) == Chars.DIGIT;
    }

    private boolean isBeyondBasicLetter(int at) {
        return Character.isHighSurrogate(chars[at]) && Chars.of(codePointAt(at)) == Chars.LETTER;
    }

    /** Whether a sign or a currency starts a number here: {@code -3}, {@code $5}, {@code -₩2}; never after a word. */
    private boolean signed(int at) {
        if (digitsAfterSign(at) == 0) {
            return false;
        }
        boolean sign = Joints.isSign(chars[at]);
        if (!sign) {
            return Chars.of(chars[at]) == Chars.CURRENCY;
        }
        return at == 0 || Chars.of(chars[at - 1]) == Chars.SPACE || Joints.opens(chars[at - 1]);
    }

    /** Where the digits after a sign, a currency or both begin; 0 if there are none. */
    private int digitsAfterSign(int at) {
        int next = at + 1;
        if (next < length && Chars.of(chars[at]) != Chars.CURRENCY && Chars.of(chars[next]) == Chars.CURRENCY) {
            next++;
        }
        return next < length && isDigit(next) ? next : 0;
    }

    private int katakana(int at) {
        int end = extended(at);
        while (end < length && Chars.of(chars[end]) == Chars.KATAKANA) {
            end = extended(end + 1);
        }
        return end;
    }

    /** A character that is its own token, with all that belongs to it. */
    private int single(int at) {
        int codePoint = codePointAt(at);
        int end = at + Character.charCount(codePoint);
        byte kind = Chars.of(codePoint);
        if (kind == Chars.LETTER) {
            return add(at, joined(plain(end)), Kind.WORD);
        }
        if (kind == Chars.REGIONAL && end < length && Chars.of(codePointAt(end)) == Chars.REGIONAL) {
            end += 2;
        }
        return add(at, extended(end), kindOf(kind));
    }

    private static Kind kindOf(byte c) {
        return switch (c) {
            case Chars.QUOTE -> Kind.QUOTE;
            case Chars.PUNCTUATION -> Kind.PUNCTUATION;
            case Chars.ALONE, Chars.KATAKANA -> Kind.WORD;
            case Chars.DIGIT -> Kind.NUMBER;
            default -> Kind.SYMBOL;
        };
    }

    /** The offset after marks, joiners and what they join. */
    private int extended(int at) {
        return at == length || Chars.standsAlone(chars[at]) ? at : extendedFurther(at);
    }

    private int extendedFurther(int at) {
        int end = at;
        while (end < length) {
            int codePoint = codePointAt(end);
            byte kind = Chars.of(codePoint);
            if (kind == Chars.EXTEND) {
                end += Character.charCount(codePoint);
            } else if (kind == Chars.JOINER) {
                end++;
                if (end < length && Chars.of(codePointAt(end)) == Chars.SYMBOL) {
                    end += Character.charCount(codePointAt(end));
                }
            } else {
                break;
            }
        }
        return end;
    }

    private int codePointAt(int at) {
        return Character.codePointAt(chars, at);
    }

    private int add(int start, int end, Kind kind) {
        return add(start, end, kind, Fold.hash(chars, start, end));
    }

    private int add(int start, int end, Kind kind, int hash) {
        if (size == kinds.length) {
            kinds = Arrays.copyOf(kinds, size * 2);
            fields = Arrays.copyOf(fields, kinds.length * Tokens.FIELDS);
        }
        int at = size * Tokens.FIELDS;
        fields[at] = start;
        fields[at + 1] = end;
        fields[at + 2] = hash;
        kinds[size++] = (byte) kind.ordinal();
        return end;
    }
}
