package forkyard.exercise;

import java.util.List;

/**
 * What is special about the JVM that a submission runs in.
 *
 * @param preview whether preview features are on
 * @param modules further modules to resolve
 */
public record Jvm(Collector collector, boolean preview, List<String> modules) {
    /** The garbage collector. */
    public enum Collector implements Named {
        SERIAL("serial"),
        PARALLEL("parallel"),
        G1("g1");

        private final String id;

        Collector(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }
    }
}
