package forkyard.explorer.run;

/**
 * A place in the program's code where it does something that another thread could notice.
 *
 * @param file as the compiler names it
 * @param line 0 if unknown
 * @param method simple name
 * @param action what is done there
 * @param member to whom or with what: {@code Box.count}, {@code add}; empty where the action says it all
 */
public record Site(String file, int line, String method, Action action, String member) {
    /** What is done at a site. */
    public enum Action {
        READ,
        WRITE,
        VOLATILE_READ,
        VOLATILE_WRITE,
        ELEMENT_READ,
        ELEMENT_WRITE,
        LOCK,
        UNLOCK,
        WAIT,
        NOTIFY,
        NOTIFY_ALL,
        CALL,
        /** Says that it waits for others: {@code yield}, {@code onSpinWait}. */
        PAUSE,
        /** The end of a loop's body. */
        REPEAT;

        /** Whether it changes the variable. */
        public boolean isWrite() {
            return this == WRITE || this == VOLATILE_WRITE || this == ELEMENT_WRITE;
        }

        boolean isVolatile() {
            return this == VOLATILE_READ || this == VOLATILE_WRITE;
        }

        /** Whether it is memory that needs protection; where others synchronise, threads may always be left. */
        public boolean isPlain() {
            return this == READ || this == WRITE || this == ELEMENT_READ || this == ELEMENT_WRITE;
        }
    }

    /** {@code Solution.java:12}. */
    public String place() {
        return file + ":" + line;
    }
}
