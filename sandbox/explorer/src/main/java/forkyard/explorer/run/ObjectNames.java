package forkyard.explorer.run;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the objects of a run are called: {@code Account#1}, or {@code Account} where there is one alone, and those of the JDK by the field that
 * holds them, {@code Buffer.notEmpty}. Which it is shows late, so texts carry marks until they are read. Runs nothing of the program's.
 */
final class ObjectNames {
    private static final char OPEN = '\u0001';
    private static final char CLOSE = '\u0002';
    private static final Pattern MARK = Pattern.compile(OPEN + "(\\d+)" + CLOSE);

    private final Map<Object, Integer> numbers = new IdentityHashMap<>();
    private final List<String> types = new ArrayList<>();
    private final Map<Integer, String> fields = new HashMap<>();

    /** A mark that stands for this object; a value says itself what it is. */
    String mark(@Nullable Object object) {
        return switch (object) {
            case null -> "null";
            case String s -> '"' + s + '"';
            case Number n when isPlain(n) -> n.toString();
            case Boolean b -> b.toString();
            case Character c -> "'" + c + "'";
            case Enum<?> e -> e.name();
            case Thread t -> t.getName();
            case Class<?> c -> c.getSimpleName() + ".class";
            default -> "" + OPEN + number(object) + CLOSE;
        };
    }

    /** A class of the program's may be a number too. */
    private static boolean isPlain(Number number) {
        Class<?> type = number.getClass();
        return type.getName().startsWith("java.lang.") || type == BigInteger.class || type == BigDecimal.class;
    }

    /** This object is in this field: a lock, an array or a collection is best known by that. */
    void held(Object object, String field) {
        if (object.getClass().isArray() || object.getClass().getName().startsWith("java.util.")) {
            fields.putIfAbsent(number(object), field);
        }
    }

    /** A text with names in place of the marks. */
    String readable(String text) {
        return text.indexOf(OPEN) < 0
                ? text
                : MARK.matcher(text)
                        .replaceAll(mark -> Matcher.quoteReplacement(name(Integer.parseInt(mark.group(1)))));
    }

    private String name(int number) {
        String name = base(number);
        int before = 0;
        int others = 0;
        for (int each = 0; each < types.size(); each++) {
            if (each != number && base(each).equals(name)) {
                others++;
                before += each < number ? 1 : 0;
            }
        }
        return others == 0 ? name : name + "#" + (before + 1);
    }

    private String base(int number) {
        return fields.getOrDefault(number, types.get(number));
    }

    private int number(Object object) {
        Integer known = numbers.get(object);
        if (known != null) {
            return known;
        }
        Class<?> type = object.getClass();
        String name = type.isHidden() ? "lambda" : type.getSimpleName();
        numbers.put(object, types.size());
        types.add(name.isEmpty() ? "object" : name);
        return types.size() - 1;
    }
}
