/** Doubles. */
public interface DoubleIt {
    long doubled(int number) throws Exception;
}
