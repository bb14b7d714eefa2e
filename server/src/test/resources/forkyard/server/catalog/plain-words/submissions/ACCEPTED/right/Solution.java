public final class Solution implements PlainWords {
    @Override
    public String say() {
        return "three plain words";
    }
}
