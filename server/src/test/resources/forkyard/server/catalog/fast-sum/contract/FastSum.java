public interface FastSum {
    String say();
}
