package forkyard.harness.runner;

import forkyard.wire.ThreadLanes;
import forkyard.wire.ThreadLanes.Kind;
import forkyard.wire.ThreadLanes.Reason;
import forkyard.wire.ToRunner;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedStackTrace;
import org.jspecify.annotations.Nullable;

/** Makes lanes of a recording's events, which come in no order. */
final class LaneReader {
    static final String COLLECTION = "jdk.GarbageCollection";

    private final StudentCode code;
    private final ThreadLives lives;
    private final List<Wait> waits = new ArrayList<>();
    private final List<Stretch> collections = new ArrayList<>();
    private final Map<RecordedStackTrace, Map<Place, Sighting>> known = new IdentityHashMap<>();
    private ThreadLives.@Nullable Life first;
    private @Nullable Stretch played;
    private boolean whole;

    /** What tells two events of one stack apart. */
    private record Place(String event, long type) {}

    /** From one moment of the recorder's clock to another. */
    private record Stretch(long from, long to) {
        boolean overlaps(Stretch other) {
            return to > other.from && from < other.to;
        }
    }

    /** @param object where it lay, or its monitor; 0 for none */
    private record Wait(ThreadLives.Life life, Stretch when, Sighting sighting, long object, String other) {}

    /** @param ours numbers of the threads that are not the student's */
    LaneReader(ToRunner.Load load, Set<Long> ours) {
        lives = new ThreadLives(ours);
        code = new StudentCode(load.solution());
    }

    void take(RecordedEvent event) {
        ThreadLives.Life life = lives.of(event.getThread());
        switch (event.getEventType().getName()) {
            case PlayBegins.NAME -> whole = true;
            case Played.NAME -> {
                played = when(event);
                first = life;
            }
            case COLLECTION -> collections.add(when(event));
            case ThreadLives.START -> starts(lives.of(event.getThread("thread")), event);
            case ThreadLives.VIRTUAL_START -> starts(life, event);
            case ThreadLives.END, ThreadLives.VIRTUAL_END -> {
                if (life != null) {
                    life.to = when(event).from();
                }
            }
            default -> {
                if (life != null) {
                    waits.add(wait(life, event));
                }
            }
        }
    }

    private static void starts(ThreadLives.@Nullable Life life, RecordedEvent event) {
        if (life != null) {
            life.from = when(event).from();
        }
    }

    private Wait wait(ThreadLives.Life life, RecordedEvent event) {
        String other = switch (event.getEventType().getName()) {
            case Sighting.MONITOR_ENTER -> lives.nameOf(event.getThread("previousOwner"));
            case Sighting.MONITOR_WAIT -> lives.nameOf(event.getThread("notifier"));
            default -> "";
        };
        long object = event.hasField("address") ? event.getLong("address") : 0;
        return new Wait(life, when(event), sighting(event), object, other);
    }

    /** Looked at once for all events of a stack: there may be a hundred thousand. */
    private Sighting sighting(RecordedEvent event) {
        RecordedStackTrace stack = event.getStackTrace();
        if (stack == null) {
            return Sighting.of(event, code);
        }
        String type = event.hasField("parkedClass") ? "parkedClass" : "monitorClass";
        boolean typed = event.hasField(type) && event.getClass(type) != null;
        Place place = new Place(
                event.getEventType().getName(), typed ? event.getClass(type).getId() : 0);
        return known.computeIfAbsent(stack, each -> new HashMap<>())
                .computeIfAbsent(place, each -> Sighting.of(event, code));
    }

    private static Stretch when(RecordedEvent event) {
        return new Stretch(nanos(event.getStartTime()), nanos(event.getEndTime()));
    }

    private static long nanos(Instant moment) {
        return moment.getEpochSecond() * 1_000_000_000 + moment.getNano();
    }

    ThreadLanes lanes() {
        if (played == null || first == null) {
            throw new IllegalStateException("the trial is not in its recording");
        }
        long nanos = played.to() - played.from();
        if (!whole) {
            return new ThreadLanes(nanos, List.of(), List.of(), 0, 0);
        }
        Reasons reasons = new Reasons();
        Map<ThreadLives.Life, LaneWaits> lanes = new HashMap<>();
        for (ThreadLives.Life life : lives.all()) {
            long from = Math.max(0, life.from == Long.MIN_VALUE ? 0 : life.from - played.from());
            long to = Math.min(nanos, life.to == Long.MAX_VALUE ? nanos : life.to - played.from());
            if (from < to) {
                lanes.put(life, new LaneWaits(life.name, life.virtual, from, to));
            }
        }
        ObjectNumbers numbers = new ObjectNumbers(objectsMove(played));
        waits.sort(Comparator.comparingLong(wait -> wait.when.from()));
        for (Wait wait : waits) {
            LaneWaits lane = lanes.get(wait.life);
            if (lane != null && wait.when.overlaps(played)) {
                lane.add(
                        reasons,
                        reason(wait, numbers),
                        wait.when.from() - played.from(),
                        wait.when.to() - played.from());
            }
        }
        return LaneWaits.fitting(nanos, reasons, inOrder(lanes));
    }

    private static Reason reason(Wait wait, ObjectNumbers numbers) {
        Sighting sighting = wait.sighting;
        // A thread that ends tells those who wait for it.
        boolean joined = sighting.isJoin() && !wait.other.isEmpty();
        return new Reason(
                sighting.kind(),
                joined ? "the end of " + wait.other : numbers.named(sighting, wait.object),
                joined || sighting.kind() == Kind.JUDGE ? "" : wait.other,
                sighting.file(),
                sighting.line());
    }

    /** A collector moves what threads park on, and it is not known any more which is which. */
    private boolean objectsMove(Stretch played) {
        return collections.stream().anyMatch(each -> each.overlaps(played));
    }

    private List<LaneWaits> inOrder(Map<ThreadLives.Life, LaneWaits> lanes) {
        return lanes.entrySet().stream()
                .sorted(Comparator.<Map.Entry<ThreadLives.Life, LaneWaits>>comparingInt(
                                each -> each.getKey() == first ? 0 : 1)
                        .thenComparingLong(each -> each.getValue().from())
                        .thenComparingLong(each -> each.getKey().thread))
                .map(Map.Entry::getValue)
                .toList();
    }
}
