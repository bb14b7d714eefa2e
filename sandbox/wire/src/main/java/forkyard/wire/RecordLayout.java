package forkyard.wire;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How a record lies in a frame, read once from its components and their {@link Max}. */
final class RecordLayout implements FieldCodec {
    private static final Map<Class<?>, RecordLayout> KNOWN = new ConcurrentHashMap<>();

    private final Constructor<?> constructor;
    private final RecordComponent[] components;
    private final FieldCodec[] codecs;

    private RecordLayout(Class<?> type) {
        components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            constructor = type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException("not a record: " + type, e);
        }
        constructor.setAccessible(true);
        codecs = new FieldCodec[components.length];
        for (int i = 0; i < codecs.length; i++) {
            components[i].getAccessor().setAccessible(true);
            codecs[i] = codec(components[i].getGenericType(), components[i]);
        }
    }

    static RecordLayout of(Class<?> type) {
        RecordLayout known = KNOWN.get(type);
        if (known == null) {
            known = new RecordLayout(type);
            KNOWN.put(type, known);
        }
        return known;
    }

    @Override
    public void write(Object value, FrameBuffer to) throws IOException {
        for (int i = 0; i < codecs.length; i++) {
            Object part;
            try {
                part = components[i].getAccessor().invoke(value);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
            if (part == null) {
                throw new WireException(components[i] + " is null");
            }
            codecs[i].write(part, to);
        }
    }

    @Override
    public Object read(FrameSource from) throws IOException {
        Object[] parts = new Object[codecs.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = codecs[i].read(from);
        }
        try {
            return constructor.newInstance(parts);
        } catch (InvocationTargetException e) {
            throw new WireException("a " + constructor.getDeclaringClass().getSimpleName() + " that cannot be: "
                    + e.getTargetException());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static FieldCodec codec(Type type, RecordComponent component) {
        Max max = component.getAnnotation(Max.class);
        if (type == boolean.class) return new FieldCodec.Flag();
        if (type == int.class) return new FieldCodec.Whole();
        if (type == long.class) return new FieldCodec.Long64();
        if (type instanceof Class<?> enumeration && enumeration.isEnum()) {
            return new FieldCodec.Choice(enumeration.getEnumConstants());
        }
        if (type instanceof Class<?> other && other.isRecord()) return of(other);
        if (max == null) {
            throw new IllegalArgumentException(component + " of " + component.getDeclaringRecord() + " has no @Max");
        }
        if (type == String.class) return new FieldCodec.Text(max.value());
        if (type == byte[].class) return new FieldCodec.Bytes(max.value());
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            Type element = list.getActualTypeArguments()[0];
            return new Many(
                    element == String.class ? new FieldCodec.Text(max.each()) : codec(element, component), max.value());
        }
        throw new IllegalArgumentException(component + " of " + component.getDeclaringRecord() + " cannot cross");
    }

    /** A list. */
    private record Many(FieldCodec element, int cap) implements FieldCodec {
        @Override
        public void write(Object value, FrameBuffer to) throws IOException {
            List<?> list = (List<?>) value;
            if (list.size() > cap) {
                throw new WireException("a list of " + list.size() + ", allowed are " + cap);
            }
            to.putInt(list.size());
            for (Object each : list) {
                element.write(each, to);
            }
        }

        @Override
        public Object read(FrameSource from) throws IOException {
            int count = from.getCount(cap);
            List<Object> list = new ArrayList<>(Math.min(count, 1_000));
            for (int i = 0; i < count; i++) {
                list.add(element.read(from));
            }
            return List.copyOf(list);
        }
    }
}
