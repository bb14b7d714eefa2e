package forkyard.harness.program;

import forkyard.harness.JudgeFault;
import java.lang.reflect.Array;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Decoded values as the parameters of a method want them. */
final class Arguments {
    private Arguments() {}

    static @Nullable Object[] of(Class<?>[] types, List<?> given) {
        @Nullable Object[] arguments = new @Nullable Object[types.length];
        Iterator<?> values = given.iterator();
        for (int i = 0; i < types.length; i++) {
            arguments[i] = as(types[i], values.next());
        }
        return arguments;
    }

    /** What is wrong with arguments that a method refused. */
    static JudgeFault misfit(String method, Class<?>[] types, @Nullable Object[] arguments) {
        int i = 0;
        while (i < types.length - 1 && fits(types[i], arguments[i])) {
            i++;
        }
        Object value = arguments[i];
        return new JudgeFault("argument " + i + " of " + method + " is "
                + (value == null ? "null" : "a " + value.getClass().getTypeName()) + ", not a "
                + types[i].getTypeName());
    }

    private static @Nullable Object as(Class<?> type, @Nullable Object value) {
        return switch (value) {
            case Number number
            when type == long.class || type == Long.class -> whole(number) ? number.longValue() : number;
            case Number number when type == double.class || type == Double.class -> number.doubleValue();
            case Number number when type == float.class || type == Float.class -> number.floatValue();
            case List<?> list when type == Optional.class -> list.stream().findFirst();
            case List<?> list
            when type == OptionalInt.class ->
                list.isEmpty() ? OptionalInt.empty() : OptionalInt.of((Integer) list.getFirst());
            case List<?> list
            when type == OptionalLong.class ->
                list.isEmpty() ? OptionalLong.empty() : OptionalLong.of((Long) list.getFirst());
            case List<?> list
            when type == OptionalDouble.class ->
                list.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of((Double) list.getFirst());
            case List<?> list when type.isArray() -> array(type.componentType(), list);
            case null, default -> value;
        };
    }

    private static Object array(Class<?> component, List<?> list) {
        Object array = Array.newInstance(component, list.size());
        int i = 0;
        for (Object each : list) {
            Array.set(array, i++, as(component, each));
        }
        return array;
    }

    private static boolean whole(Number number) {
        return number instanceof Integer || number instanceof Short || number instanceof Byte || number instanceof Long;
    }

    private static boolean fits(Class<?> type, @Nullable Object value) {
        if (value == null) {
            return !type.isPrimitive();
        }
        return type.isPrimitive()
                ? Array.get(Array.newInstance(type, 1), 0).getClass().isInstance(value)
                : type.isInstance(value);
    }
}
