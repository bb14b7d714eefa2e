/** Why an input failed. */
final class InputFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    InputFailed(String message) {
        super(message);
    }
}
