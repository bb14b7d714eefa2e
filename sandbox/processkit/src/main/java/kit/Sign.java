package kit;

/** Signatures of the judge: they say which process has asked for one. */
public final class Sign {
    private Sign() {}

    /** The signature of a text, as of this process. */
    public static String sign(String text) {
        String signature = Judge.text("sign", text);
        if (signature == null) {
            throw new IllegalStateException("the judge has not signed");
        }
        return signature;
    }
}
