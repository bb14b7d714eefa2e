package forkyard.litmus.test;

/** A thread looks at a volatile flag until another has raised it. */
public class StaleFlagVolatile implements Flag {
    volatile boolean raised;

    @Override
    public void spin() {
        while (!raised) {
            // look again
        }
    }

    @Override
    public void raise() {
        raised = true;
    }
}
