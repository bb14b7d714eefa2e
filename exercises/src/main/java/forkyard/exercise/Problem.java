package forkyard.exercise;

/**
 * One thing that is wrong with an exercise folder.
 *
 * @param file path inside the folder, with {@code /}
 * @param line from 1; 0 where a whole file or folder is meant
 * @param key the YAML key with those it lies under, {@code limits.memory-mib}; empty outside YAML
 * @param message what is wrong
 * @param mend what to do, a sentence
 */
public record Problem(String file, int line, String key, String message, String mend) {
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + (key.isEmpty() ? "" : key + ": ") + message + ". " + mend;
    }
}
