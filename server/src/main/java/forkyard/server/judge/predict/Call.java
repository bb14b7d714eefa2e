package forkyard.server.judge.predict;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.attribute.SourceFileAttribute;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LineNumber;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.util.ArrayList;
import java.util.List;

/**
 * A place where a method is called, or named to be called later.
 *
 * @param owner binary name of the class that it is looked up in
 * @param at file and line, as far as they are known
 */
record Call(String owner, String method, String at) {
    /** "Executors.newFixedThreadPool", or "new Thread". */
    String what() {
        String simple = owner.substring(owner.lastIndexOf('.') + 1).replace('$', '.');
        return method.equals("<init>") ? "new " + simple : simple + "." + method;
    }

    /** All of one class, from the top down. */
    static List<Call> of(ClassModel model) {
        String file = model.findAttribute(Attributes.sourceFile())
                .map(SourceFileAttribute::sourceFile)
                .map(Object::toString)
                .orElse(model.thisClass().asInternalName());
        List<Call> calls = new ArrayList<>();
        model.methods()
                .forEach(method -> method.code().ifPresent(code -> {
                    int line = 0;
                    for (CodeElement element : code) {
                        String at = line == 0 ? file : file + ", line " + line;
                        switch (element) {
                            case LineNumber number -> line = number.line();
                            case InvokeInstruction call ->
                                calls.add(new Call(
                                        name(call.owner().asSymbol()),
                                        call.name().stringValue(),
                                        at));
                            case InvokeDynamicInstruction dynamic -> {
                                for (ConstantDesc each : dynamic.bootstrapArgs()) {
                                    if (each instanceof DirectMethodHandleDesc named) {
                                        calls.add(new Call(name(named.owner()), named.methodName(), at));
                                    }
                                }
                            }
                            default -> {
                                // calls nothing
                            }
                        }
                    }
                }));
        return calls;
    }

    /** The same, of a method that another class has. */
    Call on(String declaring) {
        return new Call(declaring, method, at);
    }

    /** The binary name of a class; of an array its descriptor. */
    static String name(ClassDesc type) {
        String descriptor = type.descriptorString();
        return type.isClassOrInterface()
                ? descriptor.substring(1, descriptor.length() - 1).replace('/', '.')
                : descriptor;
    }
}
