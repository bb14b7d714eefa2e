public final class Empty implements FastSum {
    @Override
    public String say() {
        return "";
    }
}
