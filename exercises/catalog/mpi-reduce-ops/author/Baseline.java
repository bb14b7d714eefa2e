import java.util.Scanner;

/** All numbers, twice, as if there were one rank. */
public final class Baseline {
    private Baseline() {}

    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        long seed = in.nextLong();
        long n = in.nextLong();
        double sum = 0;
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        long minPlace = -1;
        long maxPlace = -1;
        long[] product = {1, 0, 0, 1};
        for (long i = 0; i < n; i++) {
            double value = Numbers.value(seed, i);
            sum += value;
            if (value < min) {
                min = value;
                minPlace = i;
            }
            if (value > max) {
                max = value;
                maxPlace = i;
            }
            Numbers.append(product, seed, i);
        }
        double mean = sum / n;
        double squares = 0;
        long above = 0;
        for (long i = 0; i < n; i++) {
            double value = Numbers.value(seed, i);
            squares += (value - mean) * (value - mean);
            above += value > mean ? 1 : 0;
        }
        System.out.println("sum " + sum);
        System.out.println("minimum " + min + " " + minPlace);
        System.out.println("maximum " + max + " " + maxPlace);
        System.out.println("mean " + mean);
        System.out.println("variance " + squares / n);
        System.out.println("product " + product[0] + " " + product[1] + " " + product[2] + " " + product[3]);
        System.out.println("above " + above);
    }
}
