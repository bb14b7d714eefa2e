package forkyard.engine;

/**
 * One thing that sandboxes need from this machine.
 *
 * @param name a few words
 * @param ok whether it is there
 * @param finding what was seen, as one sentence
 * @param mend what to do about it; empty if it is there
 */
public record Check(String name, boolean ok, String finding, String mend) {
    static Check passed(String name, String finding) {
        return new Check(name, true, finding, "");
    }

    static Check failed(String name, String finding, String mend) {
        return new Check(name, false, finding, mend);
    }

    static Check of(boolean ok, String name, String finding, String otherwise, String mend) {
        return ok ? passed(name, finding) : failed(name, otherwise, mend);
    }
}
