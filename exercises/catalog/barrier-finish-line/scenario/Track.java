import forkyard.kit.EventLog;
import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.ArrayList;
import java.util.List;

/**
 * Inputs: names, laps, for each lap the number of a runner that is slow (or -1), whether all meet at the gate {@code lap} in each lap,
 * the number of a runner that stumbles (or -1), and in which lap. Who is slow in lap k comes to the gate {@code slow-k}, and is held
 * there while the others can still do something. Events tell when laps begin, end, and are done, and when the race has ended. The answer:
 * the names that were returned (null if an exception was thrown), 1 if that was the stumble (0 if there was none, 2 if it was
 * something else), and how often a runner or the referee did not see what others had noted a lap before.
 */
public final class Track implements Scenario<Race> {
    @Override
    public Object play(Race race, Stage stage) throws Exception {
        String[] names = stage.input(0, String[].class);
        int laps = stage.whole(1);
        Notes notes = new Notes(names.length, laps);
        List<Runner> runners = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            runners.add(new Athlete(i, stage, notes));
        }
        EventLog log = stage.log();
        List<String> finished = null;
        int threw = 0;
        try {
            finished = race.run(runners, laps, lap -> {
                notes.read(names.length, lap);
                log.event("done", lap);
            });
        } catch (Stumble e) {
            threw = 1;
        } catch (Exception e) {
            threw = 2;
        }
        log.event("back");
        String[] order = finished == null ? new String[0] : finished.toArray(String[]::new);
        return List.of(order, threw, notes.missing());
    }

    private static final class Stumble extends Exception {
        private static final long serialVersionUID = 1;
    }

    /** @param number from 0 */
    private record Athlete(int number, Stage stage, Notes notes) implements Runner {
        @Override
        public String name() {
            return stage.input(0, String[].class)[number];
        }

        @Override
        public void lap(int lap) throws Exception {
            stage.log().event("begin", number, lap);
            if (stage.input(3, Boolean.class)) {
                stage.rendezvous("lap").meet();
            }
            if (lap > 1) {
                notes.read(number, lap - 1);
            }
            if (stage.input(2, int[].class)[lap - 1] == number) {
                stage.probe("slow-" + lap).arrive();
            }
            if (stage.whole(4) == number && stage.whole(5) == lap) {
                throw new Stumble();
            }
            notes.write(number, lap);
            stage.log().event("end", number, lap);
        }
    }
}
