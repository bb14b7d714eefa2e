import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.Source;
import forkyard.wire.WireException;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * A few pages first; then all kinds of pages, waiting alone and together, depth, HTML that is hard to read. Of each case the director gets:
 * workers, its plan, the seed, the greatest depth, a seed for signatures, what should be printed.
 */
public final class Generate implements Generator {
    private static final int FAR = 1_000_000;

    /** Milliseconds to a page. */
    private static final int NEAR = 1;

    private static final int SLOW = 1_000;
    private static final int TIMED = 50;
    private static final int WIDTH = 8;

    @Override
    public List<Case> samples() throws WireException {
        RandomGenerator random = new SplittableRandom(1);
        Map<String, DrawnPage> star = new DrawnSites(random).star(4);
        Cases played = asked("a seed and four pages, two workers", "meet", star, 2, FAR, random)
                .site(NEAR, Markup.plain(random).site(star));
        return List.of(behindSeed(played, star).sample().build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        DrawnSites sites = new DrawnSites(random);
        Map<String, DrawnPage> wide = sites.star(8);
        Map<String, DrawnPage> star = sites.star(9);
        String slow = List.copyOf(star.keySet()).get(random.nextInt(1, 4));
        return List.of(
                played("redirects, errors and rings", "flow", sites.tangle(24), 2, FAR, random)
                        .build(),
                played("not all of a site", "flow", sites.tangle(24), 2, 2, random)
                        .build(),
                played("a page that takes long", "hold", star, 3, FAR, random)
                        .behind("hold", List.of(Markup.path(slow)))
                        .build(),
                behindSeed(played("four at once", "meet", wide, 4, 1, random), wide)
                        .build(),
                twoWays(sites.twoWays(), random),
                hostile(new Hostile(random), random));
    }

    @Override
    public Case trial(RandomGenerator random, int size, int parallelism) throws WireException {
        Map<String, DrawnPage> site = new DrawnSites(random).layers(size, WIDTH);
        return asked(size + " pages in layers of " + WIDTH, "flow", site, parallelism, FAR, random)
                .site(TIMED, Markup.of(random).site(site))
                .build();
    }

    /** The page on the short way takes so long that the long one is over before. */
    private static Case twoWays(Map<String, DrawnPage> site, RandomGenerator random) throws WireException {
        String slow = List.copyOf(site.keySet()).get(1);
        return asked("the short way is slow", "flow", site, 2, 3, random)
                .source(Source.SITE, NEAR, Markup.of(random).site(site), Map.of(Markup.path(slow), SLOW))
                .build();
    }

    private static Case hostile(Hostile hostile, RandomGenerator random) throws WireException {
        return asked("pages that are hard to read", "flow", hostile.drawn(), 2, FAR, random)
                .site(NEAR, hostile.written())
                .build();
    }

    private static Cases behindSeed(Cases played, Map<String, DrawnPage> site) {
        return played.behind("meet", site.keySet().stream().skip(1).map(Markup::path).toList());
    }

    private static Cases played(
            String name, String plan, Map<String, DrawnPage> site, int workers, int depth, RandomGenerator random)
            throws WireException {
        return asked(name, plan, site, workers, depth, random).site(NEAR, Markup.of(random).site(site));
    }

    private static Cases asked(
            String name, String plan, Map<String, DrawnPage> site, int workers, int depth, RandomGenerator random) {
        String seed = site.keySet().iterator().next();
        return Cases.play(name, "CrawlDirector")
                .input(workers, plan, seed, depth, random.nextLong(), Reached.lines(site, seed, depth));
    }
}
