package forkyard.server.judge.rules;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.SourceFileAttribute;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.NewMultiArrayInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicConstantDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that one class names in a way that could run: its supertypes, members' types, instructions and bootstrap methods.
 * Attributes that only a debugger or reflection reads are passed over.
 */
final class ClassUses {
    /** What javac itself calls for lambdas, string concatenation, records and pattern switches. */
    private static final Set<String> BOOTSTRAPS = Set.of(
            "java.lang.invoke.LambdaMetafactory",
            "java.lang.invoke.StringConcatFactory",
            "java.lang.runtime.ObjectMethods",
            "java.lang.runtime.SwitchBootstraps",
            "java.lang.invoke.ConstantBootstraps");

    private final ClassModel model;
    private final Map<String, ClassModel> own;
    private final Set<String> given;
    private final RuleSet rules;
    private final @Nullable String file;
    private final List<Violation> found = new ArrayList<>();
    private int line;

    ClassUses(ClassModel model, Map<String, ClassModel> own, Set<String> given, RuleSet rules) {
        this.model = model;
        this.own = own;
        this.given = given;
        this.rules = rules;
        this.file = model.findAttribute(Attributes.sourceFile())
                .map(SourceFileAttribute::sourceFile)
                .map(Object::toString)
                .orElse(null);
    }

    List<Violation> violations() {
        model.superclass().ifPresent(type -> named(type.asSymbol()));
        model.interfaces().forEach(type -> named(type.asSymbol()));
        for (FieldModel field : model.fields()) {
            named(field.fieldTypeSymbol());
        }
        for (MethodModel method : model.methods()) {
            line = 0;
            if (method.flags().has(AccessFlag.NATIVE)) {
                report(name(method), Rule.deny("", "", "have native methods", "write it in Java"));
            }
            signature(method.methodTypeSymbol());
            method.code().ifPresent(this::code);
        }
        return found;
    }

    private String name(MethodModel method) {
        return simple(model.thisClass().asSymbol()) + "." + method.methodName().stringValue();
    }

    private void code(CodeModel code) {
        for (CodeElement element : code) {
            switch (element) {
                case LineNumber number -> line = number.line();
                case InvokeInstruction call -> {
                    signature(call.typeSymbol());
                    member(
                            call.owner().asSymbol(),
                            call.name().stringValue(),
                            call.typeSymbol().descriptorString());
                }
                case FieldInstruction access -> {
                    named(access.typeSymbol());
                    member(access.owner().asSymbol(), access.name().stringValue(), "");
                }
                case NewObjectInstruction made -> named(made.className().asSymbol());
                case NewReferenceArrayInstruction made ->
                    named(made.componentType().asSymbol());
                case NewMultiArrayInstruction made -> named(made.arrayType().asSymbol());
                case TypeCheckInstruction check -> named(check.type().asSymbol());
                case ConstantInstruction constant -> constant(constant.constantValue());
                case InvokeDynamicInstruction call -> {
                    signature(call.typeSymbol());
                    bootstrap(call.bootstrapMethod(), call.bootstrapArgs());
                }
                case ExceptionCatch caught -> caught.catchType().ifPresent(type -> named(type.asSymbol()));
                default -> {
                    // arithmetic, jumps, locals and positions name nothing
                }
            }
        }
    }

    private void constant(ConstantDesc constant) {
        switch (constant) {
            case ClassDesc type -> named(type);
            case MethodTypeDesc type -> signature(type);
            case DirectMethodHandleDesc handle ->
                member(handle.owner(), handle.methodName(), handle.lookupDescriptor());
            case DynamicConstantDesc<?> dynamic -> bootstrap(dynamic.bootstrapMethod(), dynamic.bootstrapArgsList());
            default -> {
                // numbers and strings name nothing
            }
        }
    }

    private void bootstrap(DirectMethodHandleDesc method, List<? extends ConstantDesc> arguments) {
        if (!BOOTSTRAPS.contains(className(method.owner()))) {
            member(method.owner(), method.methodName(), method.lookupDescriptor());
        }
        arguments.forEach(this::constant);
    }

    private void signature(MethodTypeDesc type) {
        named(type.returnType());
        type.parameterList().forEach(this::named);
    }

    private void named(ClassDesc type) {
        ClassDesc element = type;
        while (element.isArray()) {
            element = element.componentType();
        }
        if (element.isPrimitive() || isOurs(className(element))) {
            return;
        }
        Rule denied = rules.denies(className(element));
        if (denied != null) {
            report(simple(element), denied);
        }
    }

    private void member(ClassDesc owner, String name, String descriptor) {
        if (owner.isArray()) {
            named(owner);
            return;
        }
        String type = className(owner);
        if (!isOurs(type)) {
            reportMember(owner, name, rules.denies(type, name));
            return;
        }
        for (String ancestor : jdkAncestors(type, name, descriptor)) {
            Rule denied = rules.denies(ancestor, name);
            if (denied != null && !denied.member().isEmpty()) {
                reportMember(ClassDesc.of(ancestor), name, denied);
            }
        }
    }

    /** The JDK classes where a member that is called on a class of ours may be declared; none if one of ours declares it. */
    private List<String> jdkAncestors(String type, String name, String descriptor) {
        ClassModel ours = own.get(type);
        if (ours == null || name.equals("<init>") || declares(ours, name, descriptor)) {
            return List.of();
        }
        List<String> ancestors = new ArrayList<>();
        List<ClassDesc> up = new ArrayList<>();
        ours.superclass().ifPresent(parent -> up.add(parent.asSymbol()));
        ours.interfaces().forEach(parent -> up.add(parent.asSymbol()));
        for (ClassDesc parent : up) {
            String parentName = className(parent);
            if (isOurs(parentName)) {
                ancestors.addAll(jdkAncestors(parentName, name, descriptor));
            } else {
                ancestors.add(parentName);
            }
        }
        return ancestors;
    }

    private static boolean declares(ClassModel type, String name, String descriptor) {
        return descriptor.isEmpty()
                ? type.fields().stream().anyMatch(f -> f.fieldName().equalsString(name))
                : type.methods().stream()
                        .anyMatch(m -> m.methodName().equalsString(name)
                                && m.methodType().equalsString(descriptor));
    }

    private boolean isOurs(String className) {
        return own.containsKey(className) || given.contains(className);
    }

    private void reportMember(ClassDesc owner, String name, @Nullable Rule denied) {
        if (denied != null) {
            report(name.equals("<init>") ? "new " + simple(owner) : simple(owner) + "." + name, denied);
        }
    }

    private void report(String what, Rule rule) {
        found.add(new Violation(what, rule, file, line));
    }

    private static String simple(ClassDesc type) {
        return type.displayName().replace('$', '.');
    }

    private static String className(ClassDesc type) {
        String descriptor = type.descriptorString();
        return type.isClassOrInterface()
                ? descriptor.substring(1, descriptor.length() - 1).replace('/', '.')
                : descriptor;
    }
}
