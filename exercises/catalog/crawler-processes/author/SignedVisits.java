import forkyard.author.Pages;
import forkyard.author.program.Decided;
import forkyard.author.program.Question;
import forkyard.author.program.Visit;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.Finding.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/** Who has had which address signed, and which of them were fetched with that signature. */
final class SignedVisits {
    private final CrawlAsked asked;
    private final SplittableRandom random;

    /** The parent's number; 0 if it may fetch itself. */
    private final int parent;

    private final Map<String, Integer> signers = new HashMap<>();
    private final Map<String, String> signed = new HashMap<>();
    private final Set<Integer> workers = new HashSet<>();
    private final Set<String> fetched = new HashSet<>();
    private final Map<Integer, Visit> held = new LinkedHashMap<>();

    SignedVisits(CrawlAsked asked, int parent) {
        this.asked = asked;
        this.random = new SplittableRandom(asked.signatures());
        this.parent = parent;
    }

    /** Somebody wants this address signed. */
    void sign(Question question) {
        String address = String.valueOf(question.arguments().getFirst());
        int process = question.process();
        if (process == parent) {
            throw new Decided(Finding.of(
                    Kind.RULE_VIOLATION,
                    "Process " + process + ", which is the parent, has an address signed: pages are fetched by workers, which are"
                            + " processes of their own.",
                    new Detail("address", address)));
        }
        if (workers.add(process) && parent != 0 && workers.size() > asked.workers()) {
            throw new Decided(asked.tooMany(workers.size()));
        }
        if (!asked.lines().containsKey(address)) {
            throw new Decided(Finding.wrong(
                    "A worker wants to fetch an address that is none of those to be fetched: no link leads there, or none of a page"
                            + " near enough, or only one on an error page.",
                    new Detail("address", address),
                    new Detail("maxDepth", "" + asked.maxDepth())));
        }
        Integer before = signers.put(address, process);
        if (before != null) {
            throw new Decided(Finding.wrong(
                    "A page is to be fetched a second time.",
                    new Detail("address", address),
                    new Detail("first", "by process " + before),
                    new Detail("now", "by process " + process)));
        }
        String signature = Long.toHexString(random.nextLong());
        signed.put(signature, address);
        answer(question, signature);
    }

    private static void answer(Question question, String signature) {
        try {
            question.answer(signature);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The site is asked for a page. */
    void come(Visit visit) {
        String address = Pages.ADDRESS + visit.path();
        String of = signed.get(visit.sign());
        if (of == null) {
            throw new Decided(Finding.of(
                    Kind.RULE_VIOLATION,
                    "A request carries no signature that was given to a worker.",
                    new Detail("address", address),
                    new Detail("its header Sign", visit.sign().isEmpty() ? "none" : visit.sign())));
        }
        if (!of.equals(address)) {
            throw new Decided(otherwiseSigned(of, address));
        }
        if (!fetched.add(address)) {
            throw new Decided(Finding.wrong(
                    "A page was fetched a second time with the same signature.", new Detail("address", address)));
        }
        if (visit.isHeld() && held.put(signers.get(address), visit) != null) {
            throw new Decided(Finding.of(
                    Kind.RULE_VIOLATION,
                    "Process " + signers.get(address) + " has two requests open; a worker fetches one page at a time."));
        }
    }

    private Finding otherwiseSigned(String of, String address) {
        boolean redirect = asked.lines().get(of).equals(of + " 301 " + address);
        return Finding.of(
                redirect ? Kind.WRONG_ANSWER : Kind.RULE_VIOLATION,
                redirect
                        ? "A redirect was followed at once. What is behind it is a page of its own, which is fetched with a signature of its own,"
                                + " and only if it has not been."
                        : "A request carries the signature of another address.",
                new Detail("signed", of),
                new Detail("asked for", address));
    }

    int fetched() {
        return fetched.size();
    }

    /** How many requests wait to be let go; each is another worker's. */
    int held() {
        return held.size();
    }

    void release() throws Exception {
        List<Visit> all = new ArrayList<>(held.values());
        held.clear();
        for (Visit visit : all) {
            visit.release();
        }
    }

    /** The program has ended. */
    void mustBeComplete() {
        for (String address : asked.lines().keySet()) {
            if (!fetched.contains(address)) {
                throw new Decided(Finding.wrong(
                        "A page of the site was not fetched.",
                        new Detail("address", address),
                        new Detail("pages there are", "" + asked.lines().size()),
                        new Detail("pages fetched", "" + fetched.size()),
                        new Detail("maxDepth", "" + asked.maxDepth())));
            }
        }
    }
}
