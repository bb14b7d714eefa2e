import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Small images and one thread first; then views off the axis, more threads than rows; then one that is watched. */
public final class Generate implements Generator {
    private static final Viewport WHOLE = new Viewport(-2, -1.25, 0.5, 1.25);

    @Override
    public List<Case> samples() throws WireException {
        return List.of(
                image("6 x 4 points, one thread", new Viewport(-2, -1, 1, 1), 6, 4, 100, 1).sample().build(),
                image("72 x 48 points, two threads", WHOLE, 72, 48, 300, 2).sample().build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        List<Case> cases = new ArrayList<>();
        cases.add(Cases.call("single points, one thread")
                .ask("render", new Viewport(0, 0, 1, 1), 1, 1, 50, 1)
                .ask("render", new Viewport(2, 2, 3, 3), 1, 1, 50, 1)
                .ask("render", view(random), 1, 1, 1, 1)
                .build());
        for (int p : new int[] {1, 2, 3, 4, 7, 8}) {
            Cases images = Cases.call("images of all kinds, p = " + p);
            images.ask("render", view(random), random.nextInt(60, 90), random.nextInt(40, 60), 200, p);
            images.ask("render", turned(view(random)), random.nextInt(60, 90), random.nextInt(40, 60), 200, p);
            images.ask("render", heavyBand(random), 61, 41, 500, p);
            images.ask("render", view(random), random.nextInt(60, 90), 1, 200, p);
            images.ask("render", view(random), 1, random.nextInt(40, 60), 200, p);
            images.ask("render", view(random), 5, p - 1 + random.nextInt(1, 4), 100, p);
            images.ask("render", view(random), 7, Math.max(1, p - 1), 1, p);
            cases.add(images.build());
        }
        cases.add(image("delayed", view(random), 48, 32, 60, 3).noise(5).build());
        for (int p : new int[] {1, 2, 4}) {
            cases.add(Cases.play("watched, p = " + p, "AtWork").input(heavyBand(random), 400, 300, 2_000, p).build());
        }
        return cases;
    }

    @Override
    public Case trial(RandomGenerator random, int size, int parallelism) throws WireException {
        String name = "480 x 320 points, at most " + size + " steps each, p = " + parallelism;
        return image(name, heavyBand(random), 480, 320, size, parallelism).build();
    }

    private static Cases image(String name, Viewport v, int width, int height, int maxIter, int p) {
        return Cases.call(name).ask("render", v, width, height, maxIter, p);
    }

    /** Off the axis, with parts of the set in it. */
    private static Viewport view(RandomGenerator random) {
        return around(random.nextDouble(-1.2, 0.2), random.nextDouble(-0.6, 0.6), random.nextDouble(0.5, 2.5));
    }

    /** Between 76 and 82 % of the steps are in one half of the rows, and about as many in one half of the columns. */
    private static Viewport heavyBand(RandomGenerator random) {
        double x = random.nextDouble(-0.03, 0.03) + (random.nextBoolean() ? 0.1 : -0.65);
        double y = random.nextDouble(0.31, 0.35);
        return around(x, random.nextBoolean() ? y : -y, random.nextDouble(2.4, 2.6));
    }

    private static Viewport around(double x, double y, double width) {
        double height = width * 2 / 3;
        return new Viewport(x - width / 2, y - height / 2, x + width / 2, y + height / 2);
    }

    private static Viewport turned(Viewport v) {
        return new Viewport(v.x1(), v.y1(), v.x0(), v.y0());
    }
}
