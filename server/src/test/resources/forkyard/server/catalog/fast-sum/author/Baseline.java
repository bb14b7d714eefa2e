public final class Baseline implements FastSum {
    @Override
    public String say() {
        return "";
    }
}
