package forkyard.harness.runner;

import forkyard.wire.Caps;
import forkyard.wire.ClassFile;
import forkyard.wire.Text;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.LineNumber;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import org.jspecify.annotations.Nullable;

/** The student's classes, for the places in their files that a recording's frames stand for. */
final class StudentCode {
    private final Map<String, ClassModel> classes = new HashMap<>();

    StudentCode(List<ClassFile> files) {
        files.forEach(each ->
                classes.put(each.name(), java.lang.classfile.ClassFile.of().parse(each.bytes())));
    }

    /** A frame as others know it; only the student's have a file. */
    StackTraceElement element(RecordedFrame frame) {
        String type = frame.getMethod().getType().getName();
        return new StackTraceElement(type, frame.getMethod().getName(), fileOf(type), lineOf(frame, type));
    }

    private @Nullable String fileOf(String type) {
        ClassModel code = classes.get(type);
        return code == null
                ? null
                : code.findAttribute(Attributes.sourceFile())
                        .map(file -> Text.clip(file.sourceFile().stringValue(), Caps.NAME))
                        .orElse(null);
    }

    /** That of the monitor which is entered, if one is: the interpreter has by then gone on to what comes after, maybe on the next line. */
    private int lineOf(RecordedFrame frame, String type) {
        int line = frame.getLineNumber();
        ClassModel code = classes.get(type);
        if (code == null) {
            return line;
        }
        return code.methods().stream()
                .filter(method -> isThat(
                        method.methodName().stringValue(), method.methodType().stringValue(), frame))
                .flatMap(method -> method.code().stream())
                .findFirst()
                .map(body -> lineOfEntering(body, frame.getBytecodeIndex(), line))
                .orElse(line);
    }

    private static boolean isThat(String name, String descriptor, RecordedFrame frame) {
        RecordedMethod method = frame.getMethod();
        return method.getName().equals(name) && method.getDescriptor().equals(descriptor);
    }

    private static int lineOfEntering(CodeModel body, int index, int otherwise) {
        int at = 0;
        int line = otherwise;
        for (CodeElement element : body) {
            if (element instanceof LineNumber number) {
                line = number.line();
            } else if (element instanceof Instruction instruction) {
                at += instruction.sizeInBytes();
                if (at == index && instruction.opcode() == Opcode.MONITORENTER) {
                    return line;
                }
            }
        }
        return otherwise;
    }
}
