package forkyard.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.reflect.AccessFlag;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What holds of the engine's compiled classes. */
class WallTest {
    @Test
    void onlyTheFactoryMakesContainers() throws Exception {
        assertThat(classes())
                .filteredOn(model -> members(model).anyMatch(name -> name.equals("createContainerCmd")))
                .extracting(model -> model.thisClass().asInternalName())
                .containsExactly("forkyard/engine/ContainerFactory");
    }

    @Test
    void nobodyCopiesIntoOrOutOfAContainerOrRunsASecondProgramInIt() throws Exception {
        assertThat(classes().stream().flatMap(WallTest::members))
                .noneMatch(name -> name.matches("copy(Archive|File).*Cmd|exec(Create|Start)Cmd"));
    }

    @Test
    void whatOthersSeeSaysNothingOfTheEnginesClient() throws Exception {
        assertThat(classes())
                .filteredOn(model -> model.flags().has(AccessFlag.PUBLIC))
                .isNotEmpty()
                .allSatisfy(model -> assertThat(visible(model)).noneMatch(type -> type.contains("dockerjava")));
    }

    private static Stream<String> visible(ClassModel model) {
        return Stream.concat(
                model.methods().stream()
                        .filter(method -> method.flags().has(AccessFlag.PUBLIC))
                        .map(method -> method.methodType().stringValue()),
                Stream.concat(
                        model.superclass().stream().map(type -> type.asInternalName()),
                        model.interfaces().stream().map(type -> type.asInternalName())));
    }

    private static Stream<String> members(ClassModel model) {
        return StreamSupport.stream(model.constantPool().spliterator(), false)
                .filter(MemberRefEntry.class::isInstance)
                .map(entry -> ((MemberRefEntry) entry).name().stringValue());
    }

    private static List<ClassModel> classes() throws IOException, URISyntaxException {
        Path root = Path.of(
                Engine.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(WallTest::parse)
                    .toList();
        }
    }

    private static ClassModel parse(Path file) {
        try {
            return ClassFile.of().parse(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
