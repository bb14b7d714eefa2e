package forkyard.wire;

/** The first byte of an encoded value. */
enum ValueTag {
    NULL,
    FALSE,
    TRUE,
    BYTE,
    SHORT,
    CHAR,
    INT,
    LONG,
    FLOAT,
    DOUBLE,
    STRING,
    LIST,
    RECORD,
    BOOLEANS,
    BYTES,
    SHORTS,
    CHARS,
    INTS,
    LONGS,
    FLOATS,
    DOUBLES,
    STRINGS,
    /** An array of arrays: a byte for the dimensions, a tag for the innermost arrays, then each. */
    ARRAYS;

    private static final ValueTag[] ALL = values();

    static ValueTag of(int number) throws WireException {
        if (number < 0 || number >= ALL.length) {
            throw new WireException("unknown kind of value " + number);
        }
        return ALL[number];
    }

    /** The array class of {@link #BOOLEANS} to {@link #STRINGS}. */
    Class<?> arrayType() throws WireException {
        return switch (this) {
            case BOOLEANS -> boolean[].class;
            case BYTES -> byte[].class;
            case SHORTS -> short[].class;
            case CHARS -> char[].class;
            case INTS -> int[].class;
            case LONGS -> long[].class;
            case FLOATS -> float[].class;
            case DOUBLES -> double[].class;
            case STRINGS -> String[].class;
            case NULL, FALSE, TRUE, BYTE, SHORT, CHAR, INT, LONG, FLOAT, DOUBLE, STRING, LIST, RECORD, ARRAYS ->
                throw new WireException("no array of " + this);
        };
    }
}
