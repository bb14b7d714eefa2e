package forkyard.harness.direct;

import forkyard.author.program.Visit;
import forkyard.wire.FromAuthor;
import forkyard.wire.ToAuthor;
import java.io.IOException;

/** A request to the web site, as the judge has told of it. */
final class SiteVisit implements Visit {
    private final Play play;
    private final ToAuthor.Visited seen;
    private boolean held;

    SiteVisit(Play play, ToAuthor.Visited seen) {
        this.play = play;
        this.seen = seen;
        this.held = seen.held();
    }

    @Override
    public String path() {
        return seen.path();
    }

    @Override
    public String sign() {
        return seen.sign();
    }

    @Override
    public boolean isHeld() {
        return held;
    }

    @Override
    public void release() throws IOException {
        if (held) {
            held = false;
            play.send(new FromAuthor.Let(seen.visit()));
        }
    }
}
