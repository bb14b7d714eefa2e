package forkyard.harness.explorer;

import forkyard.explorer.run.Ending;
import forkyard.explorer.run.Race;
import forkyard.explorer.run.Site;
import forkyard.explorer.run.Sites;
import forkyard.explorer.run.Trace;
import forkyard.explorer.search.Exploration;
import forkyard.explorer.search.Explorer;
import forkyard.explorer.search.Finding;
import forkyard.harness.program.Blames;
import forkyard.wire.Caps;
import forkyard.wire.Failure;
import forkyard.wire.FromExplorer;
import forkyard.wire.FromExplorer.Fault;
import forkyard.wire.FromExplorer.Kind;
import forkyard.wire.FromExplorer.Stop;
import forkyard.wire.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the explorer found, as messages. */
final class Report {
    private final Blames blames;
    private final Places places;

    Report(Blames blames, Places places) {
        this.blames = blames;
        this.places = places;
    }

    FromExplorer.Explored explored(Exploration came) {
        List<FromExplorer.Part> searched = came.searched().stream()
                .map(part -> new FromExplorer.Part(
                        part.points() == Exploration.Points.MEMORY,
                        part.preemptions(),
                        part.schedules(),
                        part.exhausted()))
                .toList();
        Fault fault = came.unexplorable()
                .map(Report::noVerdict)
                .or(() -> came.finding().map(this::fault))
                .orElse(nothing());
        return new FromExplorer.Explored(came.schedules(), searched, fault);
    }

    FromExplorer.Replayed replayed(Fault fault, List<Trace.Step> steps) {
        List<FromExplorer.Step> told = new ArrayList<>();
        int omitted = Math.max(0, steps.size() - Caps.STEPS);
        for (int i = 0; i < steps.size(); i++) {
            if (i < Caps.FIRST_STEPS || i >= Caps.FIRST_STEPS + omitted) {
                told.add(places.step(steps.get(i)));
            }
        }
        return new FromExplorer.Replayed(fault, told, omitted);
    }

    private Fault fault(Finding finding) {
        String schedule = finding.schedule().toString();
        return switch (finding) {
            case Finding.Failed failed -> fault(failed.ending(), schedule);
            case Finding.Raced raced -> race(raced.race(), schedule);
            case Finding.Left left -> leftBehind(left.ending(), schedule);
        };
    }

    /** What a schedule shows that was played again. */
    Fault fault(Explorer.Replayed replayed, String schedule, Predicate<@Nullable Object> wrong) {
        if (replayed.ending() instanceof Ending.Returned returned && !wrong.test(returned.answer())) {
            if (!replayed.races().isEmpty()) {
                return race(replayed.races().getFirst(), schedule);
            }
            return returned.leaves() ? leftBehind(returned, schedule) : nothing();
        }
        return fault(replayed.ending(), schedule);
    }

    private Fault fault(Ending ending, String schedule) {
        return switch (ending) {
            case Ending.Returned _ -> fault(Kind.WRONG_ANSWER, schedule, "", List.of());
            case Ending.Threw(String thread, Throwable thrown) -> threw(thread, blames.explain(thrown), schedule);
            case Ending.Deadlock(List<Ending.Stuck> stuck) -> fault(Kind.DEADLOCK, schedule, "", stops(stuck));
            case Ending.Livelock(List<Ending.Stuck> busy) -> fault(Kind.LIVELOCK, schedule, "", stops(busy));
            case Ending.TooLong(List<Ending.Stuck> busy) -> fault(Kind.LIVELOCK, schedule, "", stops(busy));
            case Ending.Starvation(Ending.Stuck starving, List<Ending.Passer> passers) ->
                starvation(starving, passers, schedule);
            case Ending.Exited(String thread, Site site) ->
                fault(Kind.EXITED, schedule, thread, List.of(new Stop(Places.name(thread), Places.spot(site), "", "")));
            case Ending.Abandoned _ -> noVerdict("it was given up");
            case Ending.Unexplorable(String why) -> noVerdict(why);
        };
    }

    private static Fault nothing() {
        return fault(Kind.NOTHING, "", "", List.of());
    }

    static Fault noVerdict(String why) {
        return new Fault(
                Kind.NO_VERDICT, Text.clip(why, Caps.TEXT), "", List.of(), "", List.of(), List.of(), "", List.of());
    }

    private static Fault threw(String thread, Failure failure, String schedule) {
        return new Fault(
                Kind.THREW, "", schedule, List.of(failure), Places.name(thread), List.of(), List.of(), "", List.of());
    }

    private static Fault leftBehind(Ending.Returned returned, String schedule) {
        if (returned.left().isEmpty()) {
            List<Stop> kept = returned.kept().stream()
                    .limit(Caps.THREADS)
                    .map(each -> new Stop(
                            Places.name(each.thread()), Places.spot(each.taken()), Places.name(each.lock()), ""))
                    .toList();
            return fault(Kind.LOCK_KEPT, schedule, "", kept);
        }
        List<Stop> left = returned.left().stream()
                .map(thread -> new Stop(Places.name(thread), Places.NOWHERE, "", ""))
                .toList();
        return fault(Kind.LEFT_BEHIND, schedule, "", left);
    }

    private static Fault starvation(Ending.Stuck starving, List<Ending.Passer> passers, String schedule) {
        List<FromExplorer.Passer> told = passers.stream()
                .limit(Caps.THREADS)
                .map(each -> new FromExplorer.Passer(Places.name(each.thread()), each.times()))
                .toList();
        return new Fault(
                Kind.STARVATION,
                "",
                schedule,
                List.of(),
                Places.name(starving.thread()),
                stops(List.of(starving)),
                told,
                "",
                List.of());
    }

    private static Fault race(Race race, String schedule) {
        return new Fault(
                Kind.RACE,
                "",
                schedule,
                List.of(),
                "",
                List.of(),
                List.of(),
                Places.name(race.variable()),
                List.of(access(race.firstThread(), race.first()), access(race.secondThread(), race.second())));
    }

    private static FromExplorer.Access access(String thread, int number) {
        Site site = Sites.at(number);
        String text = site.action().isPlain()
                ? site.action().isWrite() ? "writes" : "reads"
                : "calls " + site.member() + "()";
        return new FromExplorer.Access(Places.name(thread), Places.spot(site), Places.name(text));
    }

    private static Fault fault(Kind kind, String schedule, String thread, List<Stop> threads) {
        return new Fault(kind, "", schedule, List.of(), Places.name(thread), threads, List.of(), "", List.of());
    }

    private static List<Stop> stops(List<Ending.Stuck> stuck) {
        return stuck.stream()
                .limit(Caps.THREADS)
                .map(each -> new Stop(
                        Places.name(each.thread()),
                        Places.spot(each.site()),
                        Places.name(each.waitsFor()),
                        Places.name(each.heldBy())))
                .toList();
    }
}
