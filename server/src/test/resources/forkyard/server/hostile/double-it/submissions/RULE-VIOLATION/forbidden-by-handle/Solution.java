/** Finds a method by its name. */
public final class Solution implements DoubleIt {
    @Override
    public long doubled(int number) throws Exception {
        java.lang.invoke.MethodHandles.lookup()
                .findStatic(System.class, "exit", java.lang.invoke.MethodType.methodType(void.class, int.class));
        return 2L * number;
    }
}
