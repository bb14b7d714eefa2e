package forkyard.wire;

/** From a service. Its container is the judge's own, but what comes to it on the network is not. */
public sealed interface FromService
        permits FromService.Ready,
                FromService.Installed,
                FromService.Begun,
                FromService.Visited,
                FromService.Overloaded,
                Happening.OfConnections,
                Happening.OfService {
    record Ready() implements FromService {}

    record Installed() implements FromService {}

    record Begun(int play) implements FromService {}

    /**
     * A program asks the web site, and waits for {@link ToService.Answer}.
     *
     * @param path with what follows a question mark
     * @param sign what its header {@code Sign} says; empty if there is none
     */
    record Visited(
            long visit,
            @Max(Caps.NAME) String path,
            @Max(Caps.NAME) String sign) implements FromService {}

    /** A program has asked for more than a service bears, and is refused; {@code what} that is, such as {@code more than 200 queues}. */
    record Overloaded(@Max(Caps.TEXT) String what) implements FromService {}
}
