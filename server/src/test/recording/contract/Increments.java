public interface Increments {
    void increment();

    int count();
}
