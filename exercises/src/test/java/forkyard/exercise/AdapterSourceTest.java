package forkyard.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import forkyard.wire.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class AdapterSourceTest {
    private static final Contract BUFFER = new Contract.CreatesBy(
            Signature.parse("static <T> java.util.List<T> create(int size, T first) throws Exception"));
    private static final Contract RUNNABLE = new Contract.ImplementsInterface("Runnable");

    @Test
    void aSolutionThatImplementsTheInterfaceIsSupplied() throws Exception {
        Supplier<?> adapter =
                adapter(RUNNABLE, "public final class Solution implements Runnable { @Override public void run() {} }");

        assertThat(adapter.get()).isInstanceOf(Runnable.class).isNotSameAs(adapter.get());
    }

    @Test
    void aStaticMethodIsReachedThroughTheFactory() throws Exception {
        Supplier<?> adapter = adapter(
                BUFFER,
                "public class Solution { public static <T> java.util.List<T> create(int n, T t) {"
                        + " return java.util.Collections.nCopies(n, t); } }");
        Object factory = adapter.get();

        assertThat(factory.getClass()
                        .getInterfaces()[0]
                        .getMethod("create", int.class, Object.class)
                        .invoke(factory, 2, "x"))
                .isEqualTo(List.of("x", "x"));
    }

    @Test
    void whatDoesNotFitIsAnErrorInTheAdapterAlone() {
        assertThat(errors(RUNNABLE, "public final class Solution {}")).contains("Adapter.java");
        assertThat(errors(RUNNABLE, "public abstract class Solution implements Runnable {}"))
                .contains("Adapter.java");
        assertThat(errors(
                        RUNNABLE,
                        "public class Solution implements Runnable { private Solution() {} public void run() {} }"))
                .contains("Adapter.java");
        assertThat(errors(BUFFER, "public class Solution { public static int create(int n) { return n; } }"))
                .contains("Adapter.java");
    }

    @Test
    void saysWhatASolutionNeeds() {
        assertThat(BUFFER.needs())
                .isEqualTo(
                        "`Solution` needs `public static <T> java.util.List<T> create(int size, T first) throws Exception`");
        assertThat(RUNNABLE.needs())
                .isEqualTo("`Solution` needs to be a `public final class Solution implements Runnable`"
                        + " with a public constructor that takes nothing and throws nothing");
    }

    private static String errors(Contract contract, String solution) {
        try {
            adapter(contract, solution);
            return "";
        } catch (Exception e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static Supplier<?> adapter(Contract contract, String solution) throws Exception {
        List<SourceFile> files = new ArrayList<>(AdapterSource.of(contract, "Solution"));
        files.add(new SourceFile("Solution.java", solution));
        return (Supplier<?>) Compilation.loader(Compilation.of(files))
                .loadClass(AdapterSource.ADAPTER)
                .getConstructor()
                .newInstance();
    }
}
