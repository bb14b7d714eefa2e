import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

/** Small graphs for each rule, then what has to be at work at the same time, then random graphs. */
public final class Generate implements Generator {
    private static final String GATE = "meet";

    @Override
    public List<Case> samples() throws WireException {
        RandomGenerator random = new Random(1);
        return List.of(
                diamond(random).play("a diamond, one thread", 1).sample().build(),
                new Sketch(random).node("a", "b").node("b", "c").node("c", "a").play("in a circle", 1).sample().build(),
                new Sketch(random)
                        .meeting(GATE, "slow")
                        .node("quick")
                        .meeting(GATE, "next", "quick")
                        .play("one is ready before the slow one is done", 2)
                        .probe(GATE, 2)
                        .sample()
                        .build(),
                fails(random).play("one fails, one thread", 1).sample().build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        List<Case> cases = new ArrayList<>();
        cases.add(new Sketch(random).play("no nodes", 1).build());
        cases.add(new Sketch(random).node("a").node("b", "zzz").play("one that does not exist", 2).build());
        cases.add(new Sketch(random).node("a").node("b", "a", "b").play("one that needs itself", 2).build());
        cases.add(new Sketch(random)
                .node("a")
                .node("b", "a", "d")
                .node("c", "b")
                .node("d", "c")
                .play("a circle behind a node", 2)
                .build());
        cases.add(new Sketch(random)
                .node("d", "c")
                .node("c", "b")
                .node("b", "a")
                .node("a")
                .play("a chain, last one first", 1)
                .build());
        cases.add(graph(random, 12).play("a random graph, one thread", 1).build());
        cases.add(new Sketch(random)
                .failing("c", "b")
                .failing("a")
                .node("b")
                .node("d", "a")
                .node("e", "b")
                .play("two fail, one thread", 1)
                .build());
        cases.add(new Sketch(random).meeting("quiet", "a").node("b", "a").play("waiting costs nothing", 1).quiet("quiet").build());
        cases.add(wide(random, 12).play("twelve at once", 12).probe(GATE, 12).build());
        cases.add(freeThreads(random).play("who waits keeps no thread", 2).probe(GATE, 2).build());
        cases.add(levels(random).play("no levels", 3).probe(GATE, 3).build());
        cases.add(fails(random).play("one fails, three threads", 3).build());
        for (int i = 1; i <= 6; i++) {
            cases.add(graph(random, 10 * i).play("a random graph, " + i, i).build());
        }
        return cases;
    }

    @Override
    public List<Case> explored() throws WireException {
        RandomGenerator random = new Random(2);
        return List.of(
                new Sketch(random).node("a").node("b").node("c", "a", "b").play("two needed by one", 0).build(),
                diamond(random).play("a diamond", 0).build(),
                new Sketch(random).failing("a").failing("b").node("c", "a", "b").play("two fail", 0).build());
    }

    private static Sketch diamond(RandomGenerator random) {
        return new Sketch(random).node("a").node("b", "a").node("c", "a").node("d", "b", "c");
    }

    /** Only what needs the failing one is left out. */
    private static Sketch fails(RandomGenerator random) {
        return new Sketch(random)
                .node("top", "left", "right")
                .node("left", "base")
                .failing("right", "base")
                .node("base")
                .node("beside", "left")
                .node("far", "beside")
                .node("above", "top");
    }

    private static Sketch wide(RandomGenerator random, int width) {
        Sketch sketch = new Sketch(random).node("root");
        for (int i = 0; i < width; i++) {
            sketch.meeting(GATE, "leaf" + i, "root");
        }
        return sketch;
    }

    /** Of two threads, one is with the first node. If a node that waits for it had the other, the last one could not begin. */
    private static Sketch freeThreads(RandomGenerator random) {
        return new Sketch(random)
                .meeting(GATE, "first")
                .node("other")
                .node("waits", "first")
                .node("waits too", "first")
                .meeting(GATE, "last", "other");
    }

    /** A node without needs, one behind a node, one behind two: they meet. */
    private static Sketch levels(RandomGenerator random) {
        return new Sketch(random)
                .meeting(GATE, "level 3", "level 2")
                .meeting(GATE, "level 1")
                .node("start")
                .meeting(GATE, "also level 2", "start")
                .node("level 2", "start");
    }

    /** Each needs up to three of those that come before it in an order of its own. */
    private static Sketch graph(RandomGenerator random, int size) {
        List<String> names = new ArrayList<>();
        List<String[]> deps = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            names.add("n" + i);
            places.add(i);
            List<String> earlier = new ArrayList<>(names.subList(0, i));
            Collections.shuffle(earlier, Random.from(random));
            deps.add(earlier.subList(0, Math.min(i, random.nextInt(4))).toArray(String[]::new));
        }
        Collections.shuffle(places, Random.from(random));
        Sketch sketch = new Sketch(random);
        places.forEach(each -> sketch.node(names.get(each), deps.get(each)));
        return sketch;
    }
}
