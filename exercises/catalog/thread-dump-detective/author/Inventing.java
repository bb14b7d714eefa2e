import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

/** Invents threads that hold and wait. */
final class Inventing {
    private static final String[] KINDS = {"worker", "pool-1-thread", "http-nio-8080-exec", "mail sender", "Till #"};

    private final RandomGenerator random;
    private final List<Suspect> suspects = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private int objects;

    Inventing(RandomGenerator random) {
        this.random = random;
        for (int i = 1; i <= 15; i++) {
            for (String kind : KINDS) {
                names.add(kind + "-" + i);
            }
        }
        shuffle(names);
    }

    String dump() {
        shuffle(suspects);
        return Writing.dump(suspects, random);
    }

    private void shuffle(List<?> list) {
        Collections.shuffle(list, Random.from(random));
    }

    /** Each waits for what the next one holds. */
    Inventing cycle(int threads) {
        List<Suspect> round = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            round.add(suspect());
        }
        for (int i = 0; i < threads; i++) {
            waits(round.get(i), round.get((i + 1) % threads));
        }
        return this;
    }

    /** So many wait, each for somebody who was there before. */
    Inventing behind(int threads) {
        for (int i = 0; i < threads; i++) {
            Suspect owner = suspects.get(random.nextInt(suspects.size()));
            waits(suspect(), owner);
        }
        return this;
    }

    /** They hold things, and wait for no lock. */
    Inventing others(int threads) {
        Suspect.At[] places = {Suspect.At.WORK, Suspect.At.SLEEP, Suspect.At.LATCH, Suspect.At.CONDITION, Suspect.At.WAIT};
        for (int i = 0; i < threads; i++) {
            Suspect suspect = suspect();
            suspect.hold(objects++, random.nextBoolean());
            suspect.stand(places[random.nextInt(places.length)], objects++);
        }
        return this;
    }

    /** One waits to be notified, and has given up its monitor. Another has that now and wants what the first holds; a third wants it. */
    Inventing handedOver() {
        Suspect waiter = suspect();
        Suspect holder = suspect();
        int shared = objects++;
        waiter.stand(Suspect.At.WAIT, shared);
        holder.hold(shared, true);
        waits(holder, waiter);
        suspect().stand(Suspect.At.MONITOR, shared);
        return this;
    }

    private Suspect suspect() {
        Suspect suspect = new Suspect(names.removeLast());
        suspects.add(suspect);
        return suspect;
    }

    private void waits(Suspect waiter, Suspect owner) {
        boolean monitor = random.nextBoolean();
        int object = objects++;
        owner.hold(object, monitor);
        Suspect.At monitors = random.nextInt(4) == 0 ? Suspect.At.RELOCK : Suspect.At.MONITOR;
        waiter.stand(monitor ? monitors : Suspect.At.LOCK, object);
    }
}
