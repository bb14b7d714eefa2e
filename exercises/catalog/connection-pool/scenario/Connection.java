/** What the pool lends: things with nothing but a number. Those that the factory makes are numbered from 1. */
final class Connection {
    final int number;

    Connection(int number) {
        this.number = number;
    }
}
