package forkyard.author.program;

/** The message broker of an exercise with {@code service: broker}. */
public final class Broker {
    /** Where it is, for whoever runs beside the service. */
    public static final String URL = "tcp://127.0.0.1:61616";

    private Broker() {}
}
