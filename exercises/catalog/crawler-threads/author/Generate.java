import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.Source;
import forkyard.wire.WireException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Single pages and one fetch at a time first; then errors, depth, waiting; then tangles with several in flight. */
public final class Generate implements Generator {
    private static final int FAR = 1_000_000;

    /** Milliseconds to a page. */
    private static final int NEAR = 1;

    private static final int TIMED = 10;
    private static final int WIDTH = 8;

    @Override
    public List<Case> samples() throws WireException {
        Sites sites = new Sites(new SplittableRandom(1));
        return List.of(
                crawl("three pages in a ring, one at a time", sites.ring(3), 1, FAR)
                        .sample()
                        .build(),
                crawl("eight pages, two at a time", sites.star(8), 2, 1, 5)
                        .sample()
                        .build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        Sites sites = new Sites(random);
        List<Case> cases = new ArrayList<>();
        for (int status : new int[] {200, 404, 0}) {
            cases.add(crawl("one page of status " + status, sites.alone(status), 2, 5).build());
        }
        cases.add(crawl("only the seed", sites.star(3), 2, 0).build());
        cases.add(crawl("a ring, one at a time", sites.ring(5), 1, FAR).build());
        cases.add(crawl("a ring that is cut", sites.ring(12), 3, 7).build());
        cases.add(crawl("a tangle, one at a time", sites.tangle(30), 1, FAR).build());
        cases.add(crawl("many pages, two at a time", sites.star(12), 2, 1, 5).build());
        for (int p : new int[] {2, 3, 4, 8}) {
            cases.add(behind("open", "so many at once: " + p, sites.star(3 * p), p)
                    .rendezvous("open", p)
                    .build());
        }
        Map<String, Page> twoWays = sites.twoWays();
        String slow = List.copyOf(twoWays.keySet()).get(1);
        cases.add(Cases.play("the short way is slow", "Crawl")
                .input(List.copyOf(twoWays.keySet()).getFirst(), 4, 3)
                .source(Source.SITE, NEAR, Published.pages(twoWays), Map.of(Published.path(slow), 150))
                .build());
        Map<String, Page> star = sites.star(3);
        cases.add(play("nothing to do but wait", "Crawl", star, 3, 1, NEAR)
                .behind("quiet", List.of(Published.path(star.keySet().iterator().next())))
                .quiet("quiet")
                .build());
        for (int p : new int[] {2, 3, 4, 8}) {
            cases.add(crawl("tangles, p = " + p, sites.tangle(60), p, FAR).build());
            cases.add(crawl("tangles that are cut, p = " + p, sites.tangle(60), p, 2 + random.nextInt(3)).build());
        }
        cases.add(crawl("few pages, many at a time", sites.star(3), 8, 1).build());
        cases.add(play("a funnel, delayed", "Abreast", sites.funnel(6, 4), 3, 2, 0)
                .probe("together", 3)
                .noise(15)
                .build());
        cases.add(crawl("a tangle, delayed", sites.tangle(12), 3, FAR, 0).noise(4).build());
        return cases;
    }

    @Override
    public Case trial(RandomGenerator random, int size, int parallelism) throws WireException {
        String name = size + " pages in layers of " + WIDTH + ", " + parallelism + " at a time";
        return crawl(name, new Sites(random).layers(size, WIDTH), parallelism, FAR, TIMED)
                .build();
    }

    private static Cases crawl(String name, Map<String, Page> site, int p, int depth) throws WireException {
        return crawl(name, site, p, depth, NEAR);
    }

    private static Cases crawl(String name, Map<String, Page> site, int p, int depth, int millis)
            throws WireException {
        return play(name, "Crawl", site, p, depth, millis);
    }

    /** Whoever asks for a page behind the seed comes to this gate. */
    private static Cases behind(String gate, String name, Map<String, Page> site, int p) throws WireException {
        List<String> leaves = site.keySet().stream().skip(1).map(Published::path).toList();
        return play(name, "Crawl", site, p, 2, NEAR).behind(gate, leaves);
    }

    private static Cases play(String name, String scenario, Map<String, Page> site, int p, int depth, int millis)
            throws WireException {
        String seed = site.keySet().iterator().next();
        return Cases.play(name, scenario).input(seed, p, depth).site(millis, Published.pages(site));
    }
}
