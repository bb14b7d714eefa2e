class Counter {
    int count = 0;

    synchronized void increment() {
        int seen = count;
        count = seen + 1;
    }
}
