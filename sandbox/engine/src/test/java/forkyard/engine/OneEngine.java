package forkyard.engine;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the one engine of their run, by way of a parameter. */
final class OneEngine implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Engine.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(OneEngine.class))
                .computeIfAbsent(Engine.class, key -> up(), Engine.class);
    }

    private static Engine up() {
        try {
            return Machine.engine(Machine.settings());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
