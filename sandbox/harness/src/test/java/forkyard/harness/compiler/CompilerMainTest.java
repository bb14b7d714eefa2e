package forkyard.harness.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forkyard.harness.Inside;
import forkyard.wire.ClassFile;
import forkyard.wire.Diagnostic;
import forkyard.wire.Diagnostic.Severity;
import forkyard.wire.FromCompiler;
import forkyard.wire.SourceFile;
import forkyard.wire.ToCompiler;
import forkyard.wire.ToCompiler.Library;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CompilerMainTest {
    private static Inside<FromCompiler, ToCompiler> server;

    @BeforeAll
    static void start() throws IOException {
        server = ready();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void sourcesBecomeClassesByTheirBinaryNames() throws IOException {
        assertThat(compile(source(
                                "Solution.java",
                                "public class Solution { static class Node {} Runnable r = () -> {}; }"))
                        .classes())
                .extracting(ClassFile::name)
                .containsExactlyInAnyOrder("Solution", "Solution$Node");
    }

    @Test
    void aMistakeIsMarkedWhereItIs() throws IOException {
        FromCompiler.Compiled compiled = compile(source("Solution.java", """
                public class Solution {
                \tint half(int n) {
                \t\treturn nn / 2;
                \t}
                }
                """));
        assertThat(compiled.classes()).isEmpty();
        assertThat(compiled.diagnostics())
                .singleElement()
                .satisfies(d ->
                        assertThat(d.message()).startsWith("cannot find symbol").doesNotContain("Solution.java"))
                .isEqualTo(new Diagnostic(
                        Severity.ERROR,
                        "Solution.java",
                        3,
                        10,
                        3,
                        12,
                        compiled.diagnostics().getFirst().message()));
    }

    @Test
    void aMistakeInAWholeClassIsMarkedInOneLine() throws IOException {
        FromCompiler.Compiled compiled =
                compile(source("Other.java", "// a comment\r\npublic class Solution {\r\n\r\n}\r\n"));
        Diagnostic diagnostic = compiled.diagnostics().getFirst();
        assertThat(diagnostic.message()).contains("should be declared in a file named Solution.java");
        assertThat(diagnostic.line()).isEqualTo(2);
        assertThat(diagnostic.endLine()).isEqualTo(2);
        assertThat(diagnostic.endColumn()).isGreaterThan(diagnostic.column()).isLessThanOrEqualTo(24);
    }

    @Test
    void aWarningDoesNotStopIt() throws IOException {
        FromCompiler.Compiled compiled = compile(source(
                "Solution.java",
                "public class Solution { int f() { synchronized (Integer.valueOf(1)) { return 1; } } }"));
        assertThat(compiled.classes()).hasSize(1);
        assertThat(compiled.diagnostics()).extracting(Diagnostic::severity).containsExactly(Severity.WARNING);
    }

    @Test
    void classesOfOneCompilationServeTheNext() throws IOException {
        List<ClassFile> contract = compile(source("Contract.java", "public interface Contract { int f(); }"))
                .classes();
        server.send(new ToCompiler.Compile(
                List.of(source(
                        "Solution.java", "public class Solution implements Contract { public int f() { return 1; } }")),
                contract,
                List.of(),
                false,
                List.of()));
        assertThat(server.expect(FromCompiler.Compiled.class).classes())
                .extracting(ClassFile::name)
                .containsExactly("Solution");
    }

    @Test
    void onlyTheLibrariesAskedForAreSeen() throws IOException {
        assertThat(errors(List.of(), "forkyard.kit.Stage")).isNotEmpty();
        assertThat(errors(List.of(), "forkyard.harness.Link")).isNotEmpty();
        assertThat(errors(List.of(Library.KIT), "forkyard.kit.Stage")).isEmpty();
        assertThat(errors(List.of(Library.KIT), "forkyard.wire.Values")).isNotEmpty();
        assertThat(errors(List.of(Library.KIT), "forkyard.harness.Link")).isNotEmpty();
        assertThat(errors(List.of(Library.AUTHOR), "forkyard.author.Checker")).isEmpty();
        assertThat(errors(List.of(Library.AUTHOR), "forkyard.wire.Values")).isEmpty();
        assertThat(errors(List.of(Library.AUTHOR), "forkyard.harness.Link")).isNotEmpty();
    }

    @Test
    void previewFeaturesAndModulesAreOnlyOnWhenAsked() throws IOException {
        SourceFile preview = source(
                "Solution.java",
                "class Solution { boolean f(int i) { return i instanceof byte b; } jdk.incubator.vector.IntVector v; }");
        assertThat(compile(preview).classes()).isEmpty();
        server.send(
                new ToCompiler.Compile(List.of(preview), List.of(), List.of(), true, List.of("jdk.incubator.vector")));
        FromCompiler.Compiled compiled = server.expect(FromCompiler.Compiled.class);
        assertThat(compiled.classes()).hasSize(1);
        assertThat(compiled.diagnostics()).isEmpty();
    }

    @Test
    void aNameMayBeAnything() throws IOException {
        assertThat(compile(source("a b%\0ü?.java", "class Solution {}")).classes())
                .hasSize(1);
    }

    @Test
    void aFloodOfMistakesIsCut() throws IOException {
        StringBuilder text = new StringBuilder("public class Solution {");
        for (int i = 0; i < 2_000; i++) {
            text.append("X").append(i).append(" f").append(i).append(";\n");
        }
        assertThat(compile(source("Solution.java", text + "}")).diagnostics()).hasSizeBetween(1, 300);
    }

    @Test
    void aSourceThatBreaksTheCompilerEndsTheProcess() throws IOException, InterruptedException {
        try (Inside<FromCompiler, ToCompiler> victim = ready()) {
            String deep = "1" + "+(1".repeat(20_000) + ")".repeat(20_000);
            victim.send(request(source("Solution.java", "class Solution { int x = " + deep + "; }")));
            assertThatThrownBy(victim::receive).isInstanceOf(EOFException.class);
            assertThat(victim.process().waitFor()).isEqualTo(4);
        }
    }

    @Test
    void warmCompilesTheSampleAndEnds() throws IOException, InterruptedException {
        assertThat(Inside.run(CompilerMain.class, "warm")).isZero();
    }

    private static List<Diagnostic> errors(List<Library> libraries, String type) throws IOException {
        server.send(new ToCompiler.Compile(
                List.of(source("Solution.java", "public class Solution { " + type + " x; }")),
                List.of(),
                libraries,
                false,
                List.of()));
        return server.expect(FromCompiler.Compiled.class).diagnostics().stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .toList();
    }

    private static FromCompiler.Compiled compile(SourceFile... files) throws IOException {
        server.send(request(files));
        return server.expect(FromCompiler.Compiled.class);
    }

    private static ToCompiler.Compile request(SourceFile... files) {
        return new ToCompiler.Compile(List.of(files), List.of(), List.of(), false, List.of());
    }

    private static SourceFile source(String name, String text) {
        return new SourceFile(name, text);
    }

    private static Inside<FromCompiler, ToCompiler> ready() throws IOException {
        Inside<FromCompiler, ToCompiler> server =
                Inside.start(CompilerMain.class, FromCompiler.class, ToCompiler.class);
        server.expect(FromCompiler.Ready.class);
        return server;
    }
}
