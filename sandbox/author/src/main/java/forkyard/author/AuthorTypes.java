package forkyard.author;

import forkyard.wire.Values;

/** The record classes of the exercise, found by simple name in the unnamed package. */
final class AuthorTypes {
    private AuthorTypes() {}

    static Values.Types here() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return name -> {
            try {
                return name.indexOf('.') >= 0 ? null : Class.forName(name, false, loader);
            } catch (ClassNotFoundException | LinkageError e) {
                return null;
            }
        };
    }
}
