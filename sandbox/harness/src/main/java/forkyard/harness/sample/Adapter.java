package forkyard.harness.sample;

import java.util.function.Supplier;

/** The sample's adapter. */
public final class Adapter implements Supplier<Contract> {
    @Override
    public Contract get() {
        return new Solution();
    }
}
