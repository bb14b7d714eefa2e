public final class Solution implements FastSum {
    @Override
    public String say() {
        return "";
    }
}
