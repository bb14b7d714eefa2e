package forkyard.engine;

/** How bytes reach a sandbox. */
public enum ChannelChoice {
    /** A socket if the self-test can connect to one, otherwise attach. */
    AUTO,
    /** A UNIX socket of the host's, mounted read-only: fastest. */
    SOCKET,
    /** Standard input and output by way of the engine: wherever a host's socket cannot pass. */
    ATTACH
}
