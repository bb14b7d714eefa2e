package forkyard.server.judge.play;

import forkyard.wire.FromRunner;
import forkyard.wire.FromService;
import forkyard.wire.Source;
import forkyard.wire.ToRunner;
import forkyard.wire.ToService;

/** Requests to the web site as requests to the source that it is. Their tickets are none that a runner may choose. */
public final class WebVisits {
    private static final long FIRST = 1L << 62;

    private WebVisits() {}

    public static FromRunner.Request request(int trial, FromService.Visited visit) {
        return new FromRunner.Request(trial, ticket(visit.visit()), Source.SITE, visit.path(), 0, "the web site");
    }

    public static long ticket(long visit) {
        return FIRST + visit;
    }

    public static boolean isVisit(long ticket) {
        return ticket >= FIRST;
    }

    public static ToService.Answer answer(ToRunner.Reply reply) {
        return new ToService.Answer(reply.ticket() - FIRST, reply.value());
    }
}
