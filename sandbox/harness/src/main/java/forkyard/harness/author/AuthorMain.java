package forkyard.harness.author;

import forkyard.harness.Link;
import forkyard.wire.Caps;
import forkyard.wire.Connection;
import forkyard.wire.FromAuthor;
import forkyard.wire.Happening;
import forkyard.wire.ToAuthor;
import java.io.EOFException;

/**
 * {@code AuthorMain <socket | - | warm>}: connects, says {@link FromAuthor.Ready}, and answers one question after another with
 * one exercise's author code.
 */
public final class AuthorMain {
    private AuthorMain() {}

    public static void main(String[] args) {
        if (args.length != 1) {
            System.err.println("usage: AuthorMain <path of a UNIX socket | - | warm>");
            System.exit(2);
        }
        try {
            run(args[0]);
        } catch (EOFException e) {
            Link.leave(0);
        } catch (Throwable t) {
            Link.breakDown(t);
        }
    }

    private static void run(String where) throws Exception {
        WarmUp.play();
        if (where.equals("warm")) {
            Link.leave(0);
        }
        Connection<ToAuthor, FromAuthor> judge = Link.open(where, ToAuthor.class, FromAuthor.class);
        judge.acceptFramesUpTo(2 * Caps.VALUE + Connection.DEFAULT_CAP);
        judge.send(new FromAuthor.Ready());
        AuthorHost host = new AuthorHost();
        while (true) {
            ToAuthor message = judge.receive();
            if (message instanceof ToAuthor.Direct direct) {
                judge.send(host.direct(direct, judge));
            } else if (!isOfAPlay(message)) {
                judge.send(host.answer(message));
            }
        }
    }

    /** Told to a director who had ended before it could hear. */
    private static boolean isOfAPlay(ToAuthor message) {
        return switch (message) {
            case Happening _,
                    ToAuthor.Asked _,
                    ToAuthor.Passed _,
                    ToAuthor.Counted _,
                    ToAuthor.Still _,
                    ToAuthor.Traced _,
                    ToAuthor.Visited _ -> true;
            case ToAuthor.LoadAuthor _, ToAuthor.Samples _, ToAuthor.Generate _, ToAuthor.Explored _ -> false;
            case ToAuthor.Trial _, ToAuthor.Check _, ToAuthor.Direct _ -> false;
        };
    }
}
