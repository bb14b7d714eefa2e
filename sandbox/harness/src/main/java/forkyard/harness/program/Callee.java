package forkyard.harness.program;

import forkyard.harness.JudgeFault;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A method of the contract, as a call names it. */
final class Callee {
    private final Method method;
    private final Class<?>[] parameters;
    private final int answerArgument;

    private Callee(Method method, int answerArgument) {
        this.method = method;
        this.parameters = method.getParameterTypes();
        this.answerArgument = answerArgument;
    }

    /** @param answerArgument which argument is the answer, or -1 for what it returns */
    static Callee of(Class<?> contract, String name, int arity, int answerArgument) {
        Method found = null;
        for (Method each : contract.getMethods()) {
            if (each.getName().equals(name) && each.getParameterCount() == arity && !each.isBridge()) {
                if (found != null) {
                    throw new JudgeFault(contract.getName() + " has several " + name + " of " + arity + " parameters");
                }
                found = each;
            }
        }
        if (found == null) {
            throw new JudgeFault(contract.getName() + " has no " + name + " of " + arity + " parameters");
        }
        found.setAccessible(true);
        return new Callee(found, answerArgument);
    }

    /**
     * Calls it and gives its answer.
     *
     * @throws InvocationTargetException with what it threw
     */
    @Nullable
    Object call(Object solution, List<?> given) throws InvocationTargetException, IllegalAccessException {
        @Nullable Object[] arguments = Arguments.of(parameters, given);
        try {
            Object returned = method.invoke(solution, arguments);
            return answerArgument < 0 ? returned : arguments[answerArgument];
        } catch (IllegalArgumentException e) {
            throw Arguments.misfit(method.getName(), parameters, arguments);
        }
    }
}
