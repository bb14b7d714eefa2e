import forkyard.author.Asked;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** What a case asks for: its jobs, their results, the signatures that were given for them. */
final class Work {
    private final String[] texts;
    private final int[] rounds;
    private final String[] results;
    private final int[] deaths;
    private final int length;
    private final SplittableRandom random;
    private final String[] signatures;
    private final Map<String, Integer> jobs = new HashMap<>();

    Work(Case asked) throws WireException {
        List<Object> inputs = Asked.inputs(asked);
        length = (Integer) inputs.get(2);
        random = new SplittableRandom((Long) inputs.get(3));
        texts = (String[]) inputs.get(4);
        rounds = (int[]) inputs.get(5);
        results = (String[]) inputs.get(6);
        deaths = (int[]) inputs.get(7);
        signatures = new String[texts.length];
        for (int job = 0; job < results.length; job++) {
            jobs.put(results[job], job);
        }
    }

    int size() {
        return texts.length;
    }

    /** What the program reads. */
    String input() {
        StringBuilder input = new StringBuilder(texts.length + "\n");
        for (int job = 0; job < texts.length; job++) {
            input.append(texts[job]).append(' ').append(rounds[job]).append('\n');
        }
        return input.toString();
    }

    /** The job with this result; null if there is none. */
    Integer job(Object result) {
        return result instanceof String text ? jobs.get(text) : null;
    }

    /** How often it ends the worker that does it. */
    int deaths(int job) {
        return deaths[job];
    }

    boolean isSigned(int job) {
        return signatures[job] != null;
    }

    String signature(int job) {
        StringBuilder signature = new StringBuilder();
        while (signature.length() < length) {
            signature.append((char) ('a' + random.nextInt(26)));
        }
        signatures[job] = signature.toString();
        return signatures[job];
    }

    int signed() {
        int signed = 0;
        for (String signature : signatures) {
            signed += signature == null ? 0 : 1;
        }
        return signed;
    }

    /** What the program should write, now that all has been done. */
    List<String> output() {
        List<String> lines = new ArrayList<>();
        for (int job = 0; job < texts.length; job++) {
            String signature = isSigned(job) ? signatures[job] : "and its signature";
            lines.add(deaths[job] > 1 ? "ERR" : results[job] + " " + signature);
        }
        return lines;
    }
}
