package forkyard.explorer.code;

import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.reflect.AccessFlag;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the program's classes declare: which fields are volatile or final, and which methods are the JDK's. */
final class Declarations {
    /** How a field bears on other threads. */
    enum Field {
        PLAIN,
        VOLATILE,
        FINAL
    }

    private record Declared(String parent, Map<String, Field> fields, Set<String> methods) {}

    private final Map<String, Declared> classes = new HashMap<>();

    Declarations(Collection<ClassModel> models) {
        for (ClassModel model : models) {
            Map<String, Field> fields = new HashMap<>();
            for (FieldModel field : model.fields()) {
                fields.put(
                        field.fieldName().stringValue(),
                        field.flags().has(AccessFlag.FINAL)
                                ? Field.FINAL
                                : field.flags().has(AccessFlag.VOLATILE) ? Field.VOLATILE : Field.PLAIN);
            }
            Set<String> methods = new HashSet<>();
            for (MethodModel method : model.methods()) {
                methods.add(
                        method.methodName().stringValue() + method.methodType().stringValue());
            }
            String parent =
                    model.superclass().map(each -> each.asInternalName()).orElse("");
            classes.put(model.thisClass().asInternalName(), new Declared(parent, fields, methods));
        }
    }

    /** The field of this name as this class sees it; empty if it is none of the program's. */
    Optional<Field> field(String owner, String name) {
        Declared declared = classes.get(owner);
        if (declared == null) {
            return Optional.empty();
        }
        Field field = declared.fields.get(name);
        return field == null ? field(declared.parent, name) : Optional.of(field);
    }

    /** The class outside the program that this method is inherited from, or the owner itself; empty if the program has it. */
    Optional<String> foreign(String owner, String nameAndType) {
        Declared declared = classes.get(owner);
        if (declared == null) {
            return Optional.of(owner);
        }
        return declared.methods.contains(nameAndType) ? Optional.empty() : foreign(declared.parent, nameAndType);
    }
}
