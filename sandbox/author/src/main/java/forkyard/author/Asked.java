package forkyard.author;

import forkyard.wire.Case;
import forkyard.wire.Source;
import forkyard.wire.Values;
import forkyard.wire.WireException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a case back: what a checker needs of its own generator's input. */
public final class Asked {
    private Asked() {}

    /** One call of a case of calls. */
    public record Call(String method, List<@Nullable Object> arguments) {
        public double number(int argument) {
            return ((Number) value(argument)).doubleValue();
        }

        public int whole(int argument) {
            return ((Number) value(argument)).intValue();
        }

        private Object value(int argument) {
            Object value = arguments.get(argument);
            if (value == null) {
                throw new IllegalArgumentException("argument " + argument + " of " + method + " is null");
            }
            return value;
        }
    }

    /** The inputs of a scenario's case. */
    public static List<@Nullable Object> inputs(Case asked) throws WireException {
        return Values.decodeList(asked.input(), AuthorTypes.here());
    }

    /** The entries of a case's source, by key. */
    public static Map<String, Object> entries(Case asked, String source) throws WireException {
        Map<String, Object> entries = new LinkedHashMap<>();
        for (Source each : asked.sources()) {
            if (each.name().equals(source)) {
                for (Source.Entry entry : each.entries()) {
                    entries.put(entry.key(), Values.decode(entry.value(), AuthorTypes.here()));
                }
            }
        }
        return entries;
    }

    /** The calls of a case of calls. */
    public static List<Call> calls(Case asked) throws WireException {
        List<Call> calls = new ArrayList<>();
        for (Object each : inputs(asked)) {
            List<?> call = (List<?>) each;
            if (call == null || !(call.getFirst() instanceof String method)) {
                throw new WireException("a call without a method");
            }
            @SuppressWarnings("unchecked") // a decoded list holds objects and nulls
            List<@Nullable Object> arguments = (List<@Nullable Object>) call.subList(1, call.size());
            calls.add(new Call(method, arguments));
        }
        return calls;
    }
}
