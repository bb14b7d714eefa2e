import forkyard.author.Asked;
import forkyard.author.program.Director;
import forkyard.author.program.Programs;
import forkyard.wire.Case;
import forkyard.wire.Finding;

/** A case: right where {@link #play} comes to its end. */
abstract class Played implements Director {
    @Override
    public final Finding direct(Case asked, Programs programs) throws Exception {
        Station station = new Station(programs, (Long) Asked.inputs(asked).getFirst());
        play(station);
        station.close();
        return Finding.right();
    }

    abstract void play(Station station) throws Exception;
}
