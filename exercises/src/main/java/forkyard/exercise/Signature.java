package forkyard.exercise;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The head of a static method.
 *
 * @param typeParameters with their brackets, {@code <T extends Comparable<T>>}, or empty
 * @param thrown names of the exceptions after {@code throws}
 */
public record Signature(
        String typeParameters, String returnType, String name, List<Parameter> parameters, List<String> thrown) {
    /** One parameter. */
    public record Parameter(String type, String name) {}

    /**
     * Reads {@code static <T> BoundedBuffer<T> create(int capacity) throws Full}.
     *
     * @throws IllegalArgumentException if it is not such a head; the message says where
     */
    public static Signature parse(String text) {
        return new SignatureParser(text).parse();
    }

    /** As it stands in an interface: {@code <T> BoundedBuffer<T> create(int capacity)}. */
    public String declaration() {
        String types = typeParameters.isEmpty() ? "" : typeParameters + " ";
        String takes =
                parameters.stream().map(p -> p.type() + " " + p.name()).collect(Collectors.joining(", ", "(", ")"));
        String raises = thrown.isEmpty() ? "" : " throws " + String.join(", ", thrown);
        return types + returnType + " " + name + takes + raises;
    }

    /** A call of it: {@code create(capacity)}. */
    public String call() {
        return name + parameters.stream().map(Parameter::name).collect(Collectors.joining(", ", "(", ")"));
    }
}
