package forkyard.server.judge.program;

import forkyard.wire.Act;
import forkyard.wire.Happening;
import java.util.HashSet;
import java.util.Set;

/** What the supervisor or the service will tell of yet: while there is anything, not all has happened. */
final class UnderWay {
    private final Set<Integer> asked = new HashSet<>();
    private final Set<Integer> running = new HashSet<>();

    void asked(Act act) {
        switch (act) {
            case Act.Start start -> asked.add(start.program());
            case Act.Connect connect -> asked.add(connect.connection());
            case Act.Meet meet -> asked.add(meet.meeting());
            case Act.Look look -> asked.add(look.number());
            case Act.Input _, Act.EndInput _, Act.EndOutput _ -> {}
            case Act.Open open -> asked.add(open.listener());
            case Act.Errand errand -> asked.add(errand.number());
            case Act.Accept _ -> {} // perhaps nobody comes
            case Act.Send _, Act.Flush _, Act.EndSending _, Act.Listen _, Act.Disconnect _ -> {}
        }
    }

    void told(Happening happening) {
        asked.remove(happening.number());
        switch (happening) {
            case Happening.Started(int program, int _) -> running.add(program);
            case Happening.Exited(int program, int _) -> running.remove(program);
            case Happening.NotStarted _, Happening.Output _, Happening.OutputEnded _, Happening.Looked _ -> {}
            case Happening.Meeting _, Happening.Opened _, Happening.Returned _, Happening.ErrandFailed _ -> {}
            case Happening.Connected _,
                    Happening.Received _,
                    Happening.Flushed _,
                    Happening.ReceivedAll _,
                    Happening.Disconnected _ -> {}
        }
    }

    /** @param living programs that the supervisor has started and that live, by the kernel's word */
    boolean isAnything(long living) {
        return !asked.isEmpty() || running.size() > living;
    }
}
