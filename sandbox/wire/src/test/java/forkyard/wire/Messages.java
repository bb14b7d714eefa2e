package forkyard.wire;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any message of a direction, made from the components of its record. */
final class Messages {
    private static final int LONGEST = 40;

    private Messages() {}

    /** Every direction there is. */
    static List<Class<?>> directions() {
        return List.of(
                ToRunner.class,
                FromRunner.class,
                ToCompiler.class,
                FromCompiler.class,
                ToAuthor.class,
                FromAuthor.class,
                ToSupervisor.class,
                ToService.class,
                FromService.class,
                FromSupervisor.class,
                ToProbe.class,
                FromProbe.class,
                ToLitmus.class,
                FromLitmus.class);
    }

    static <M> Arbitrary<M> of(Class<M> direction) {
        List<Arbitrary<?>> all =
                records(direction).<Arbitrary<?>>map(Messages::record).toList();
        return Arbitraries.of(all).flatMap(each -> each.map(direction::cast));
    }

    static Stream<Class<?>> records(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Arrays.stream(type.getPermittedSubclasses()).flatMap(Messages::records);
    }

    private static Arbitrary<?> record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        List<Arbitrary<Object>> parts = Arrays.stream(components)
                .map(each -> value(each.getGenericType(), each).asGeneric())
                .toList();
        return Combinators.combine(parts).as(values -> make(type, components, values));
    }

    private static Object make(Class<?> type, RecordComponent[] components, List<Object> values) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Arbitrary<?> value(Type type, RecordComponent component) {
        int most = component.getAnnotation(Max.class) == null
                ? 0
                : Math.min(LONGEST, component.getAnnotation(Max.class).value() / 4);
        if (type == boolean.class) return Arbitraries.of(true, false);
        if (type == int.class) {
            return component.getName().equals("parties")
                    ? Arbitraries.integers().greaterOrEqual(1)
                    : Arbitraries.integers();
        }
        if (type == long.class) return Arbitraries.longs();
        if (type == String.class) return Arbitraries.strings().ofMaxLength(most).map(Messages::wellFormed);
        if (type == byte[].class) return Arbitraries.bytes().array(byte[].class).ofMaxSize(most);
        if (type instanceof ParameterizedType list) {
            return value(list.getActualTypeArguments()[0], component)
                    .list()
                    .ofMaxSize(Math.min(3, component.getAnnotation(Max.class).value()));
        }
        Class<?> other = (Class<?>) type;
        return other.isEnum() ? Arbitraries.of(other.getEnumConstants()) : record(other);
    }

    /** UTF-8 has no half of a surrogate pair. */
    static String wellFormed(String text) {
        return new String(
                text.getBytes(java.nio.charset.StandardCharsets.UTF_8), java.nio.charset.StandardCharsets.UTF_8);
    }
}
