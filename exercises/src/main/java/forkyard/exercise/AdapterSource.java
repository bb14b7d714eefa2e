package forkyard.exercise;

import forkyard.wire.SourceFile;
import java.util.ArrayList;
import java.util.List;

/**
 * The Java files that the judge writes and compiles together with a submission, so that a wrong shape of {@code Solution} is a
 * compile error. A diagnostic in {@link #ADAPTER} is to be shown as {@link Contract#needs}.
 */
public final class AdapterSource {
    /** The class that makes solution objects, a {@code Supplier}. */
    public static final String ADAPTER = "Adapter";

    /** The interface that stands for a {@link Contract.CreatesBy}. */
    public static final String FACTORY = "Factory";

    private AdapterSource() {}

    /** The type of the objects that the adapter supplies; what a scenario of this contract takes. Of a program, its main class. */
    public static String suppliedType(Contract contract) {
        return switch (contract) {
            case Contract.ImplementsInterface i -> i.type();
            case Contract.CreatesBy _ -> FACTORY;
            case Contract.RunsMain r -> r.type();
        };
    }

    /** What has to be compiled with the contract before scenarios and authors' code: {@code Factory.java}, or nothing. */
    public static List<SourceFile> contractFiles(Contract contract) {
        return switch (contract) {
            case Contract.ImplementsInterface _, Contract.RunsMain _ -> List.of();
            case Contract.CreatesBy c ->
                List.of(new SourceFile(
                        FACTORY + ".java", """
                        /** Stands for the static method of {@code Solution}. */
                        public interface Factory {
                            %s;
                        }
                        """.formatted(c.signature().declaration())));
        };
    }

    /**
     * The adapter, and the files of {@link #contractFiles}; none for a program, which nobody calls.
     *
     * @param className {@code Solution}, or one of the author's own
     */
    public static List<SourceFile> of(Contract contract, String className) {
        if (contract instanceof Contract.RunsMain) {
            return List.of();
        }
        List<SourceFile> files = new ArrayList<>(contractFiles(contract));
        files.add(new SourceFile(ADAPTER + ".java", adapter(contract, className)));
        return List.copyOf(files);
    }

    private static String adapter(Contract contract, String className) {
        String type = suppliedType(contract);
        String made = switch (contract) {
            case Contract.ImplementsInterface _ -> "return new " + className + "();";
            case Contract.RunsMain _ -> throw new IllegalArgumentException("nobody calls a program");
            case Contract.CreatesBy c ->
                """
                        return new Factory() {
                                    @Override
                                    public %s {
                                        %s%s.%s;
                                    }
                                };""".formatted(
                                c.signature().declaration(),
                                c.signature().returnType().equals("void") ? "" : "return ",
                                className,
                                c.signature().call());
        };
        return """
                public final class Adapter implements java.util.function.Supplier<%s> {
                    @Override
                    public %s get() {
                        %s
                    }
                }
                """.formatted(type, type, made);
    }
}
