package forkyard.explorer;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Running knows nothing of hooking and searching, and nothing needs more than the JDK. */
@AnalyzeClasses(packages = "forkyard.explorer", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule a_run_knows_neither_bytecode_nor_search = noClasses()
            .that()
            .resideInAPackage("forkyard.explorer.run")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("forkyard.explorer.code", "forkyard.explorer.search", "java.lang.classfile..");

    @ArchTest
    static final ArchRule search_and_bytecode_know_nothing_of_each_other = noClasses()
            .that()
            .resideInAPackage("forkyard.explorer.search")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("forkyard.explorer.code", "java.lang.classfile..");

    @ArchTest
    static final ArchRule nothing_but_the_jdk = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("forkyard.explorer..", "java..", "jdk.internal..", "org.jspecify..");
}
