package forkyard.explorer.code;

import static forkyard.explorer.code.Names.HOOKS;
import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_String;
import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_double;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;
import static java.lang.constant.ConstantDescs.CD_void;

import forkyard.explorer.run.Site;
import forkyard.explorer.run.Site.Action;
import forkyard.explorer.run.Sites;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.ArrayLoadInstruction;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.MonitorInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts hooks into one method of the program. */
final class MethodWeaver implements CodeTransform {
    private static final MethodTypeDesc OBJECT_SITE = MethodTypeDesc.of(CD_void, CD_Object, CD_int);
    private static final MethodTypeDesc OBJECT_INT_SITE = MethodTypeDesc.of(CD_void, CD_Object, CD_int, CD_int);
    private static final MethodTypeDesc SITE = MethodTypeDesc.of(CD_void, CD_int);

    private final Declarations declarations;
    private final Method method;
    private final boolean values;
    private final List<ExceptionCatch> handlers = new ArrayList<>();
    private final List<Guard> guards = new ArrayList<>();
    private final Set<Label> passed = new HashSet<>();
    private int line;
    private Optional<Label> locked = Optional.empty();
    private int lockSite;

    /**
     * The method.
     *
     * @param owner internal name of its class
     * @param file that it was compiled from
     * @param synchronizedOn it was declared so, and is not any more
     * @param line of its first instruction
     */
    record Method(String owner, String file, String name, boolean isStatic, boolean synchronizedOn, int line) {
        boolean isConstructor() {
            return name.equals("<init>");
        }

        boolean initialisesClass() {
            return name.equals("<clinit>");
        }
    }

    /** A call after which {@code called} must follow even if it throws. */
    private record Guard(Label start, Label end, int receiver, int site) {}

    /** @param values whether what is read and written is told to the trace */
    MethodWeaver(Declarations declarations, Method method, boolean values) {
        this.declarations = declarations;
        this.method = method;
        this.values = values;
        this.line = method.line();
    }

    @Override
    public void atStart(CodeBuilder code) {
        if (method.synchronizedOn()) {
            lockSite = site(Action.LOCK, "");
            pushLock(code);
            code.loadConstant(lockSite).invokestatic(HOOKS, "enter", OBJECT_SITE);
            locked = Optional.of(code.newBoundLabel());
        }
    }

    @Override
    public void accept(CodeBuilder code, CodeElement element) {
        switch (element) {
            case LineNumber number -> {
                line = number.line();
                code.with(element);
            }
            case ExceptionCatch handler -> handlers.add(handler);
            case LabelTarget target -> {
                passed.add(target.label());
                code.with(element);
            }
            case BranchInstruction branch -> {
                if (passed.contains(branch.target())) {
                    code.loadConstant(site(Action.REPEAT, "")).invokestatic(HOOKS, "repeat", SITE);
                }
                code.with(element);
            }
            case ReturnInstruction _ -> {
                unlock(code);
                code.with(element);
            }
            case MonitorInstruction monitor -> {
                boolean enters = monitor.opcode() == Opcode.MONITORENTER;
                code.loadConstant(site(enters ? Action.LOCK : Action.UNLOCK, ""))
                        .invokestatic(HOOKS, enters ? "enter" : "exit", OBJECT_SITE);
            }
            case FieldInstruction field -> field(code, field);
            case ArrayLoadInstruction load when !method.initialisesClass() -> load(code, load);
            case ArrayStoreInstruction store when !method.initialisesClass() -> store(code, store);
            case InvokeInstruction call -> call(code, call);
            default -> code.with(element);
        }
    }

    /** An exception meets the guards of calls first, then the method's own handlers, then the lock of the method. */
    @Override
    public void atEnd(CodeBuilder code) {
        for (Guard guard : guards) {
            Label handler = code.newBoundLabel();
            code.exceptionCatchAll(guard.start(), guard.end(), handler);
            code.aload(guard.receiver())
                    .loadConstant(guard.site())
                    .invokestatic(HOOKS, "called", OBJECT_SITE)
                    .athrow();
        }
        handlers.forEach(code::with);
        locked.ifPresent(start -> {
            Label handler = code.newBoundLabel();
            code.exceptionCatchAll(start, handler, handler);
            pushLock(code);
            code.loadConstant(lockSite).invokestatic(HOOKS, "exit", OBJECT_SITE).athrow();
        });
    }

    private void unlock(CodeBuilder code) {
        if (method.synchronizedOn()) {
            pushLock(code);
            code.loadConstant(site(Action.UNLOCK, "")).invokestatic(HOOKS, "exit", OBJECT_SITE);
        }
    }

    private void pushLock(CodeBuilder code) {
        if (method.isStatic()) {
            code.loadConstant(ClassDesc.ofInternalName(method.owner()));
        } else {
            code.aload(0);
        }
    }

    // ---- memory

    private void field(CodeBuilder code, FieldInstruction field) {
        Optional<Declarations.Field> declared =
                declarations.field(field.owner().asInternalName(), field.name().stringValue());
        boolean writes = field.opcode() == Opcode.PUTFIELD || field.opcode() == Opcode.PUTSTATIC;
        boolean ofNewObject = writes
                && method.isConstructor()
                && field.owner().asInternalName().equals(method.owner());
        if (declared.isEmpty()
                || declared.get() == Declarations.Field.FINAL
                || ofNewObject
                || method.initialisesClass()) {
            if (writes) {
                held(code, field);
            }
            code.with(field);
            if (!writes) {
                held(code, field);
            }
            return;
        }
        boolean isVolatile = declared.get() == Declarations.Field.VOLATILE;
        Action action = writes
                ? isVolatile ? Action.VOLATILE_WRITE : Action.WRITE
                : isVolatile ? Action.VOLATILE_READ : Action.READ;
        int site = site(action, member(field));
        boolean isStatic = field.opcode() == Opcode.GETSTATIC || field.opcode() == Opcode.PUTSTATIC;
        TypeKind kind = TypeKind.from(field.typeSymbol());
        int kept = -1;
        if (writes && !isStatic) {
            kept = code.allocateLocal(kind);
            code.storeLocal(kind, kept);
        }
        if (isStatic) {
            code.aconst_null();
        } else {
            code.dup();
        }
        code.loadConstant(site).invokestatic(HOOKS, "access", OBJECT_SITE);
        if (writes && !isStatic) {
            code.loadLocal(kind, kept);
        }
        if (writes) {
            held(code, field);
            value(code, field.typeSymbol(), site);
        }
        code.with(field);
        if (!writes) {
            held(code, field);
            value(code, field.typeSymbol(), site);
        }
    }

    /** The object on top of the stack is in this field. */
    private void held(CodeBuilder code, FieldInstruction field) {
        if (values && TypeKind.from(field.typeSymbol()) == TypeKind.REFERENCE) {
            code.dup()
                    .loadConstant(member(field))
                    .invokestatic(HOOKS, "held", MethodTypeDesc.of(CD_void, CD_Object, CD_String));
        }
    }

    private static String member(FieldInstruction field) {
        return simple(field.owner().asInternalName()) + "." + field.name().stringValue();
    }

    private void load(CodeBuilder code, ArrayLoadInstruction load) {
        int site = site(Action.ELEMENT_READ, "");
        code.dup2()
                .loadConstant(site)
                .invokestatic(HOOKS, "element", OBJECT_INT_SITE)
                .with(load);
        value(code, type(load.typeKind()), site);
    }

    private void store(CodeBuilder code, ArrayStoreInstruction store) {
        TypeKind kind = store.typeKind().asLoadable();
        int kept = code.allocateLocal(kind);
        int site = site(Action.ELEMENT_WRITE, "");
        code.storeLocal(kind, kept)
                .dup2()
                .loadConstant(site)
                .invokestatic(HOOKS, "element", OBJECT_INT_SITE)
                .loadLocal(kind, kept);
        value(code, type(store.typeKind()), site);
        code.with(store);
    }

    private static ClassDesc type(TypeKind kind) {
        return switch (kind) {
            case REFERENCE -> CD_Object;
            default -> kind.upperBound();
        };
    }

    /** What is on top of the stack belongs to what is done at this site. */
    private void value(CodeBuilder code, ClassDesc type, int site) {
        TypeKind kind = TypeKind.from(type);
        if (!values || kind == TypeKind.VOID) {
            return;
        }
        if (kind.slotSize() == 2) {
            code.dup2();
        } else {
            code.dup();
        }
        ClassDesc told = switch (kind) {
            case LONG -> CD_long;
            case FLOAT, DOUBLE -> CD_double;
            case BOOLEAN -> CD_boolean;
            case REFERENCE -> CD_Object;
            default -> CD_int;
        };
        if (kind == TypeKind.FLOAT) {
            code.f2d();
        }
        code.loadConstant(site).invokestatic(HOOKS, "value", MethodTypeDesc.of(CD_void, told, CD_int));
    }

    // ---- calls

    private void call(CodeBuilder code, InvokeInstruction call) {
        String owner = call.owner().asInternalName();
        String name = call.name().stringValue();
        String type = call.type().stringValue();
        if (Replacements.replace(code, call, action -> site(action, ""))) {
            return;
        }
        Optional<String> foreign = declarations.foreign(owner, name + type);
        boolean isStatic = call.opcode() == Opcode.INVOKESTATIC;
        if (foreign.isEmpty() || name.equals("<init>")) {
            code.with(call);
        } else if (LibraryCalls.concernsThreads(foreign.get()) || LibraryCalls.leadsOutside(foreign.get())) {
            code.loadConstant(site(Action.CALL, simple(foreign.get()) + "." + name))
                    .invokestatic(HOOKS, LibraryCalls.meetsThread(foreign.get(), name) ? "meetsThread" : "at", SITE)
                    .with(call);
        } else if (isStatic && LibraryCalls.readsOrWritesArguments(foreign.get(), name)) {
            handArguments(code, call);
        } else if (isStatic && foreign.get().startsWith("java/util/concurrent/")) {
            int site = site(Action.CALL, simple(foreign.get()) + "." + name);
            code.loadConstant(site).invokestatic(HOOKS, "callStatic", SITE).with(call);
            value(code, call.typeSymbol().returnType(), site);
        } else if (!isStatic && LibraryCalls.matters(foreign.get())) {
            callOnObject(code, call, foreign.get());
        } else {
            code.with(call);
        }
    }

    private void handArguments(CodeBuilder code, InvokeInstruction call) {
        List<ClassDesc> types = call.typeSymbol().parameterList();
        int[] kept = keep(code, types);
        int site = site(Action.CALL, call.name().stringValue());
        for (int i = 0; i < types.size(); i++) {
            if (!types.get(i).isPrimitive()) {
                code.aload(kept[i]).loadConstant(site).invokestatic(HOOKS, "handed", OBJECT_SITE);
            }
        }
        restore(code, types, kept);
        code.with(call);
    }

    private void callOnObject(CodeBuilder code, InvokeInstruction call, String foreign) {
        String name = call.name().stringValue();
        List<ClassDesc> types = call.typeSymbol().parameterList();
        int[] kept = keep(code, types);
        int receiver = code.allocateLocal(TypeKind.REFERENCE);
        int site = site(Action.CALL, name);
        code.dup().astore(receiver);
        code.aload(receiver).loadConstant(site).invokestatic(HOOKS, "call", OBJECT_SITE);
        restore(code, types, kept);
        Label start = code.newBoundLabel();
        code.with(call);
        Label end = code.newBoundLabel();
        code.aload(receiver).loadConstant(site).invokestatic(HOOKS, "called", OBJECT_SITE);
        if (LibraryCalls.mayHoldALock(foreign)) {
            guards.add(new Guard(start, end, receiver, site));
        }
        ClassDesc returned = call.typeSymbol().returnType();
        if (LibraryCalls.givesViews(name) && !returned.isPrimitive()) {
            code.dup().aload(receiver).invokestatic(HOOKS, "gave", MethodTypeDesc.of(CD_void, CD_Object, CD_Object));
        }
        value(code, returned, site);
    }

    private static int[] keep(CodeBuilder code, List<ClassDesc> types) {
        int[] kept = new int[types.size()];
        for (int i = types.size() - 1; i >= 0; i--) {
            TypeKind kind = TypeKind.from(types.get(i)).asLoadable();
            kept[i] = code.allocateLocal(kind);
            code.storeLocal(kind, kept[i]);
        }
        return kept;
    }

    private static void restore(CodeBuilder code, List<ClassDesc> types, int[] kept) {
        for (int i = 0; i < kept.length; i++) {
            code.loadLocal(TypeKind.from(types.get(i)).asLoadable(), kept[i]);
        }
    }

    private int site(Action action, String member) {
        return Sites.add(new Site(method.file(), line, method.name(), action, member));
    }

    private static String simple(String internalName) {
        return internalName.substring(Math.max(internalName.lastIndexOf('/'), internalName.lastIndexOf('$')) + 1);
    }
}
