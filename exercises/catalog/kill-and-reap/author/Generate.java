import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.List;
import java.util.random.RandomGenerator;

/** Scripts for the director: from a child that ends by itself to a family that does not want to. */
public final class Generate implements Generator {
    private static final int CODES = 120;

    @Override
    public List<Case> samples() throws WireException {
        return List.of(Cases.play("the life of a child", "Script")
                .input("say new 1", "hear 1 NEW", "say start 1", "hear 1 RUNNING", "meet 1", "say status 1")
                .input("hear 1 RUNNING", "say wait 1 60000", "idle", "end 1 7", "hear 1 EXITED(7)", "say status 1")
                .input("hear 1 EXITED(7)", "over")
                .sample()
                .build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        return List.of(ways(random), stubborn(random), families(), theEnd(random));
    }

    private static Case ways(RandomGenerator random) throws WireException {
        int code = code(random);
        return Cases.play("four ways to end", "Script")
                .input(family("1", "2 grandchild", "3", "4"))
                .input("say term 1", "say wait 1 60000", "hear 1 SIGNALED(15)")
                .input("say kill 2", "hear 2 SIGNALED(9)", "gone 2", "gone 102")
                .input("signal 3 9", "say wait 3 60000", "hear 3 SIGNALED(9)")
                .input("end 4 " + code, "gone 4", "say stop 4 500", "hear 4 EXITED(" + code + ")")
                .input("say status 1", "hear 1 SIGNALED(15)", "over")
                .build();
    }

    private static Case stubborn(RandomGenerator random) throws WireException {
        int code = code(random);
        return Cases.play("stubborn children", "Script")
                .input(family("1 stubborn", "2 stubborn"))
                .input("say term 1", "asked 1", "say status 1", "hear 1 RUNNING")
                .input("say wait 1 700", "hear 1 RUNNING", "after 700", "lives 1")
                .input("say stop 1 60000", "idle", "lives 1", "hook 1 " + code, "hear 1 EXITED(" + code + ")")
                .input("say stop 2 700", "hear 2 SIGNALED(9)", "after 700", "asked 2", "gone 2", "over")
                .build();
    }

    private static Case families() throws WireException {
        return Cases.play("children with children", "Script")
                .input(family("1 grandchild", "3 stubborn grandchild"))
                .input("say stop 1 60000", "hear 1 SIGNALED(15)", "gone 1", "gone 101", "lives 3", "lives 103")
                .input("say stop 3 700", "hear 3 SIGNALED(9)", "after 700", "asked 3", "asked 103")
                .input("gone 3", "gone 103", "over")
                .build();
    }

    private static Case theEnd(RandomGenerator random) throws WireException {
        int code = code(random);
        return Cases.play("the end of the input", "Script")
                .input("say new 9", "hear 9 NEW")
                .input(family("1 stubborn", "2 grandchild", "3"))
                .input("end 3 " + code, "gone 3")
                .input("over", "gone 1", "gone 2", "gone 102", "asked 1")
                .build();
    }

    private static int code(RandomGenerator random) {
        return 1 + random.nextInt(CODES);
    }

    /** Steps that start these children, each of them given by its number and its options. */
    private static Object[] family(String... children) {
        return List.of(children).stream()
                .flatMap(child -> started(child).stream())
                .toArray();
    }

    private static List<String> started(String child) {
        String number = child.split(" ")[0];
        return List.of(
                "say new " + child,
                "hear " + number + " NEW",
                "say start " + number,
                "hear " + number + " RUNNING",
                child.endsWith("grandchild") ? "meet " + number + " " + (100 + Integer.parseInt(number)) : "meet " + number);
    }
}
