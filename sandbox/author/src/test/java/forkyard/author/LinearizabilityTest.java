package forkyard.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forkyard.author.Linearizability.Timed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

class LinearizabilityTest {
    /** Of a register: a write of a value, or a read that gave it. */
    private record Op(boolean write, int value) {}

    private static @Nullable Integer register(Integer state, Op op) {
        return op.write() ? (Integer) op.value() : op.value() == state ? state : null;
    }

    private static Timed<Op> write(int value, long called, long returned) {
        return new Timed<>(new Op(true, value), called, returned);
    }

    private static Timed<Op> read(int value, long called, long returned) {
        return new Timed<>(new Op(false, value), called, returned);
    }

    @Example
    void findsTheOrderThatExplainsOverlappingOperations() {
        // Both reads overlap the write; one saw the old value, the other the new one.
        List<Timed<Op>> history = List.of(write(1, 0, 9), read(1, 5, 8), read(0, 1, 4));

        assertThat(Linearizability.order(0, history, LinearizabilityTest::register))
                .contains(List.of(new Op(false, 0), new Op(true, 1), new Op(false, 1)));
    }

    @Example
    void refusesAnOldValueReadAfterANewOne() {
        List<Timed<Op>> history = List.of(write(1, 0, 9), read(1, 1, 4), read(0, 5, 8));

        assertThat(Linearizability.order(0, history, LinearizabilityTest::register))
                .isEmpty();
    }

    @Example
    void anOperationThatNeverReturnedMayHaveTakenEffectOrComesLast() {
        List<Timed<Op>> seen = List.of(write(1, 0, Long.MAX_VALUE), read(1, 1, 2));
        List<Timed<Op>> unseen = List.of(write(1, 0, Long.MAX_VALUE), read(0, 1, 2));

        assertThat(Linearizability.order(0, seen, LinearizabilityTest::register))
                .isPresent();
        assertThat(Linearizability.order(0, unseen, LinearizabilityTest::register))
                .isPresent();
    }

    @Example
    void refusesMoreOperationsThanItCanMark() {
        List<Timed<Op>> history = Collections.nCopies(64, write(1, 0, 1));

        assertThatThrownBy(() -> Linearizability.order(0, history, LinearizabilityTest::register))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("63");
    }

    /** Whatever order operations really took effect in, stamps around that moment must be found linearizable. */
    @Property(tries = 200)
    void findsSomeOrderForEveryHistoryThatHasOne(
            @ForAll List<@IntRange(min = -3, max = 3) Integer> script, @ForAll @IntRange(max = 4) int blur) {
        List<Timed<Op>> history = new ArrayList<>();
        int state = 0;
        for (int i = 0; i < Math.min(script.size(), 12); i++) {
            boolean write = script.get(i) > 0;
            state = write ? script.get(i) : state;
            history.add(new Timed<>(new Op(write, state), 10L * i - 10L * blur, 10L * i + 10L * blur + 1));
        }
        Collections.reverse(history);

        assertThat(Linearizability.order(0, history, LinearizabilityTest::register))
                .isPresent();
    }

    @Example
    void aHistoryIsShownAsItWasCalledAndCountedFromTheFirstCall() {
        List<Timed<Op>> history = List.of(read(1, 25, 28), write(1, 20, 29));

        assertThat(Linearizability.show(history, op -> op.write() ? "thread 1" : "thread 2"))
                .isEqualTo("from 0 to 9, thread 1: Op[write=true, value=1]\n"
                        + "from 5 to 8, thread 2: Op[write=false, value=1]\n");
    }
}
