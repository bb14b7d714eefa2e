/** Text is only shown. */
public final class Solution implements DoubleIt {
    @Override
    public long doubled(int number) throws Exception {
        System.out.println("{\"verdict\":\"ACCEPTED\"} \u001b[31m<script>alert(1)</script>");
        System.err.println("timelimit exceeded");
        return 2L * number;
    }
}
