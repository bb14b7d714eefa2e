package forkyard.server.judge.rules;

import static org.assertj.core.api.Assertions.assertThat;

import forkyard.exercise.Runner;
import forkyard.server.judge.Compiled;
import forkyard.wire.ClassFile;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleBookTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "System.exit(0);",
                "Runtime.getRuntime().halt(1);",
                "Runtime.getRuntime().addShutdownHook(new Thread());",
                "System.setOut(null);",
                "System.out.println(System.getenv());",
                "System.loadLibrary(\"x\");",
                "new ProcessBuilder(\"ls\");",
                "ProcessHandle.current();",
                "Class.forName(\"java.lang.System\");",
                "Solution.class.getDeclaredMethods();",
                "Solution.class.getClassLoader();",
                "new java.io.File(\"/etc/passwd\").exists();",
                "java.nio.file.Files.readString(java.nio.file.Path.of(\"/etc/passwd\"));",
                "new java.io.FileInputStream(\"/etc/passwd\");",
                "new java.util.Scanner(new java.io.File(\"x\"));",
                "new java.util.Formatter(\"/tmp/x\");",
                "new java.io.PrintStream(\"/tmp/x\");",
                "new java.net.Socket(\"localhost\", 80);",
                "new java.net.ServerSocket(80);",
                "java.net.URI.create(\"x\").toURL().openStream();",
                "java.lang.invoke.MethodHandles.lookup();",
                "java.lang.invoke.MethodHandles.lookup().findStatic(System.class, \"exit\","
                        + " java.lang.invoke.MethodType.methodType(void.class, int.class));",
                "Thread.getAllStackTraces();",
                "Thread.currentThread().getThreadGroup();",
                "new Thread(){}.getThreadGroup();",
                "new java.util.concurrent.ForkJoinWorkerThread(null){};",
                "new ClassLoader(){};",
                "StackWalker.getInstance();",
                "java.lang.ref.Cleaner.create();",
                "java.util.ServiceLoader.load(Runnable.class);",
                "java.nio.ByteBuffer.allocateDirect(1);",
                "java.util.Locale.setDefault(java.util.Locale.ROOT);",
                "java.lang.management.ManagementFactory.getThreadMXBean();",
                "javax.tools.ToolProvider.getSystemJavaCompiler();",
                "java.util.logging.Logger.getLogger(\"x\");",
                "java.lang.foreign.Arena.global();",
                "java.util.function.IntConsumer c = System::exit;",
                "Runnable r = new java.util.ArrayList<Integer>().getClass().getModule()::getName;",
                "Object o = new java.io.ObjectInputStream(null);",
                "sun.misc.Unsafe.class.getName();",
            })
    void aUseOfWhatIsNotAllowedIsFoundAndNamed(String statement) {
        assertThat(violations(statement)).isNotEmpty().allSatisfy(violation -> {
            assertThat(violation.file()).isEqualTo("Solution.java");
            assertThat(violation.sentence()).contains("Solution.java");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "System.out.println(\"n = \" + Thread.currentThread().getName());",
                "System.out.printf(\"%d%n\", 3);",
                "new Thread(() -> {}).start();",
                "Thread.ofVirtual().start(() -> {}).join();",
                "try (var pool = java.util.concurrent.Executors.newFixedThreadPool(2)) { pool.submit(() -> 1).get(); }",
                "new java.util.concurrent.ForkJoinPool(2).invoke(java.util.concurrent.ForkJoinTask.adapt(() -> {}));",
                "java.util.concurrent.CompletableFuture.supplyAsync(() -> 1).thenApply(x -> x + 1).join();",
                "java.util.stream.IntStream.range(0, 9).parallel().sum();",
                "synchronized (this) { notifyAll(); }",
                "new java.util.concurrent.locks.ReentrantLock().lock();",
                "record P(int a, String b) {} System.out.println(new P(1, \"x\"));",
                "Object o = 1; String s = switch (o) { case Integer i when i > 0 -> \"a\"; case String t -> t; default -> \"\"; };",
                "enum E { A, B } E e = E.A; switch (e) { case A -> {} case B -> {} }",
                "int[][] m = new int[3][4]; m.clone(); java.util.Arrays.fill(m[0], 1);",
                "assert Runtime.getRuntime().availableProcessors() > 0;",
                "var l = new java.util.ArrayList<String>(); l.sort(java.util.Comparator.comparing(String::length));",
                "new StringBuilder().append(1).append('c').toString();",
                "throw new IllegalStateException(getClass().getSimpleName());",
                "String.format(\"%s\", new java.math.BigDecimal(\"1.5\"));",
                "ThreadLocal.withInitial(() -> 1).get();",
            })
    void ordinaryJavaIsAllowed(String statement) {
        assertThat(violations(statement)).isEmpty();
    }

    @Test
    void aForbiddenCallThroughASubclassIsFound() {
        assertThat(violations("new T().getThreadGroup(); } static class T extends Thread {"))
                .extracting(Violation::what)
                .contains("Thread.getThreadGroup");
    }

    @Test
    void aMethodOfOnesOwnMayHaveAForbiddenName() {
        assertThat(violations("exit(1); } void exit(int i) {")).isEmpty();
    }

    @Test
    void aNativeMethodIsFound() {
        assertThat(violations("} native void n(); void o() {")).isNotEmpty();
    }

    @Test
    void anExerciseMayForbidMoreAndSayWhy() {
        RuleBook book = new RuleBook(
                Runner.THREADS,
                List.of(Rule.deny(
                        "java.util.Arrays", "sort", "use the library's sort", "Write the merge sort yourself.")));

        List<Violation> found =
                book.violations(Compiled.solution(source("java.util.Arrays.sort(new int[3]);")), Set.of());

        assertThat(found)
                .singleElement()
                .satisfies(
                        violation -> assertThat(violation.sentence())
                                .isEqualTo(
                                        "A solution must not use the library's sort: it uses Arrays.sort (Solution.java, line 2)."));
    }

    @Test
    void anExerciseMayAllowMore() {
        RuleBook book = new RuleBook(
                Runner.THREADS,
                List.of(
                        Rule.allow("java.lang.invoke.MethodHandles", ""),
                        Rule.allow("java.lang.invoke.MethodHandles$Lookup", "")));

        assertThat(book.violations(Compiled.solution(source("java.lang.invoke.MethodHandles.lookup();")), Set.of()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"org.junit.jupiter.api.*, true", "org.junit.jupiter.api.Assertions, true", "org.junit.*, false"})
    void anExerciseMayAllowPartsOfALibrary(String part, boolean allowed) {
        RuleBook book = new RuleBook(Runner.PROCESSES, List.of(Rule.allow(part, "")));

        assertThat(book.violations(Compiled.solution(source("org.junit.jupiter.api.Assertions.fail();")), Set.of())
                        .isEmpty())
                .isEqualTo(allowed);
    }

    @Test
    void aPackageOfTheJdkThatIsAllowedHasNoMoreThanItsPublicClasses() {
        RuleBook book = new RuleBook(Runner.THREADS, List.of(Rule.allow("sun.nio.ch.*", "")));
        ClassFile named = new ClassFile(
                "Solution",
                java.lang.classfile.ClassFile.of()
                        .build(
                                ClassDesc.of("Solution"),
                                made -> made.withMethodBody(
                                        "m",
                                        MethodTypeDesc.ofDescriptor("()V"),
                                        0,
                                        code -> code.invokestatic(
                                                        ClassDesc.of("sun.nio.ch.NoSuchClass"),
                                                        "m",
                                                        MethodTypeDesc.ofDescriptor("()V"))
                                                .return_())));

        assertThat(book.violations(List.of(named), Set.of())).isNotEmpty();
    }

    @Test
    void classesThatCannotBeReadAreRefused() {
        assertThat(new RuleBook(Runner.THREADS, List.of())
                        .violations(List.of(new ClassFile("Solution", new byte[] {1, 2, 3})), Set.of()))
                .isNotEmpty();
    }

    private static List<Violation> violations(String statement) {
        return new RuleBook(Runner.THREADS, List.of()).violations(Compiled.solution(source(statement)), Set.of());
    }

    private static String source(String statement) {
        return "public class Solution { void m() throws Throwable {\n" + statement + "\n} }";
    }
}
