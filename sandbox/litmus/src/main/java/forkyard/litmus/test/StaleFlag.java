package forkyard.litmus.test;

/** A thread looks at a plain flag until another has raised it. */
public class StaleFlag implements Flag {
    boolean raised;

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
