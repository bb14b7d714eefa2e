class Counter {
    int count = 0;

    void increment() {
        int seen = count;
        count = seen + 1;
    }
}
