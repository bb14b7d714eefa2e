import forkyard.author.Linearizability;
import forkyard.author.Linearizability.Timed;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import java.util.ArrayList;
import java.util.List;

/** A stack (kind 0) or a queue (kind 1) as a list: what comes out next is last. */
record Model(int kind) {
    static final int IN = 0;
    static final int OUT = 1;
    private static final long NOTHING = -1;

    /** One call, and what it gave. */
    record Call(Model of, String who, int operation, long item, long result) {
        @Override
        public String toString() {
            return of.show(this);
        }
    }

    Call call(String who, long[] asked, long result) {
        return new Call(this, who, (int) asked[0], asked[1], result);
    }

    /** The items after this call; null if it cannot have given this. */
    List<Long> after(List<Long> items, Call call) {
        if (call.operation() == IN) {
            List<Long> more = new ArrayList<>(items);
            more.add(kind == 0 ? items.size() : 0, call.item());
            return more;
        }
        long next = items.isEmpty() ? NOTHING : items.getLast();
        if (call.result() != next) {
            return null;
        }
        return items.isEmpty() ? items : items.subList(0, items.size() - 1);
    }

    List<Long> filled(int count) {
        List<Long> items = List.of();
        for (long item = 1; item <= count; item++) {
            items = after(items, new Call(this, "", IN, item, 0));
        }
        return items;
    }

    /** Calls that took all that was left, one after another, when all others had ended. */
    void addLeft(List<Timed<Call>> history, long[] left) {
        long stamp = 1 + history.stream().mapToLong(Timed::returned).max().orElse(0);
        for (long item : left) {
            history.add(new Timed<>(new Call(this, "main", OUT, 0, item), stamp++, stamp++));
        }
        history.add(new Timed<>(new Call(this, "main", OUT, 0, NOTHING), stamp++, stamp));
    }

    /** Whether some order of these calls explains what they gave. */
    Finding explain(int filled, List<Timed<Call>> history, Finding.Kind otherwise, String sentence) {
        return Linearizability.order(filled(filled), history, this::after).isPresent()
                ? Finding.right()
                : Finding.of(
                        otherwise,
                        sentence,
                        new Detail("inside at first", filled == 0 ? "nothing" : "1 to " + filled),
                        new Detail("calls", Linearizability.show(history, Call::who)));
    }

    private String show(Call call) {
        String in = kind == 0 ? "push" : "add";
        String out = kind == 0 ? "pop" : "poll";
        return call.operation() == IN
                ? in + "(" + call.item() + ")"
                : out + "() = " + (call.result() == NOTHING ? "null" : "" + call.result());
    }
}
