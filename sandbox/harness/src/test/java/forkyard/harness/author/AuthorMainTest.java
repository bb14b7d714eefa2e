package forkyard.harness.author;

import static org.assertj.core.api.Assertions.assertThat;

import forkyard.author.Cases;
import forkyard.harness.Inside;
import forkyard.harness.compiler.Compiled;
import forkyard.wire.Act;
import forkyard.wire.Answer;
import forkyard.wire.Case;
import forkyard.wire.ClassFile;
import forkyard.wire.Failure.Blame;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Kind;
import forkyard.wire.FromAuthor;
import forkyard.wire.Happening;
import forkyard.wire.Mark;
import forkyard.wire.ToAuthor;
import forkyard.wire.ToCompiler.Library;
import forkyard.wire.Values;
import forkyard.wire.WorldMode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AuthorMainTest {
    private static final String GENERATE = """
            import forkyard.author.*;
            import forkyard.wire.*;
            import java.util.*;
            import java.util.random.RandomGenerator;

            public class Generate implements Generator {
                public List<Case> samples() throws Exception {
                    return List.of(Cases.call("two").ask("twice", new Point(1, 2)).sample().build());
                }
                public List<Case> cases(RandomGenerator random) throws Exception {
                    System.out.println("not a frame");
                    return List.of(Cases.call("many").ask("twice", new Point(random.nextInt(), 0)).build());
                }
                public Case trial(RandomGenerator random, int size, int p) throws Exception {
                    return Cases.call("size " + size + ", p = " + p).ask("twice", new Point(random.nextInt(), p)).build();
                }
            }""";
    private static final String POINT = "public record Point(int x, int y) {}";
    private static final String CHECK = """
            import forkyard.author.*;
            import forkyard.wire.*;

            public class Check implements Checker {
                public Finding check(Case asked, Answer answer) throws Exception {
                    Reply reply = Reply.of(answer, 1).getFirst();
                    Point point = (Point) Asked.calls(asked).getFirst().arguments().getFirst();
                    return switch (reply) {
                        case Reply.Returned r when r.value().equals(2 * point.x()) -> Finding.right();
                        case Reply.Returned r -> Finding.wrong("wrong", new Finding.Detail("actual", "" + r.value()));
                        case Reply.Threw t -> throw new IllegalStateException("did not expect " + t.type());
                    };
                }
            }""";

    private static final String DIRECTOR = """
            import forkyard.author.program.*;
            import forkyard.wire.*;

            public class Strict implements Director {
                public Finding direct(Case asked, Programs programs) throws Exception {
                    Program program = programs.start();
                    programs.questions("sign", question -> {
                        throw Decided.of(Finding.Kind.RULE_VIOLATION, "It signs.");
                    });
                    program.end();
                    return Finding.wrong("It says nothing.").at(program.mark(1, "a word"));
                }
            }""";

    private static Inside<FromAuthor, ToAuthor> host;

    @BeforeAll
    static void start() throws IOException {
        host = Inside.attach(AuthorMain.class, FromAuthor.class, ToAuthor.class);
        host.expect(FromAuthor.Ready.class);
        List<ClassFile> classes = Compiled.of(List.of(), List.of(Library.AUTHOR), GENERATE, POINT, CHECK, DIRECTOR);
        host.send(new ToAuthor.LoadAuthor(classes, "Generate", "Check"));
        host.expect(FromAuthor.Loaded.class);
    }

    @AfterAll
    static void stop() throws IOException {
        host.close();
    }

    @Test
    void theSameSeedGivesTheSameCases() throws IOException {
        byte[] first = generated(new ToAuthor.Generate(5)).input();
        assertThat(generated(new ToAuthor.Generate(5)).input()).isEqualTo(first);
        assertThat(generated(new ToAuthor.Generate(6)).input()).isNotEqualTo(first);
        assertThat(generated(new ToAuthor.Trial(5, 50, 2)).name()).isEqualTo("size 50, p = 2");
        assertThat(generated(new ToAuthor.Samples()).sample()).isTrue();
    }

    @Test
    void anAnswerIsChecked() throws IOException {
        assertThat(checked(List.of(List.of(true, 2)))).isEqualTo(Finding.right());
        assertThat(checked(List.of(List.of(true, 3))))
                .isEqualTo(Finding.wrong("wrong", new Finding.Detail("actual", "3")));
    }

    @Test
    void anAnswerOfAnotherFormIsWrong() throws IOException {
        assertThat(checked(List.of(List.of(true))).kind()).isEqualTo(Kind.WRONG_ANSWER);
        assertThat(checked(List.of()).sentence()).isEqualTo("0 replies to 1 calls");
    }

    @Test
    void whatElseACheckerThrowsIsTheExercisesFault() throws IOException {
        host.send(new ToAuthor.Check(sample(), answer(List.of(List.of(false, "Boom", "")))));
        FromAuthor.AuthorFailed failed = host.expect(FromAuthor.AuthorFailed.class);
        assertThat(failed.failure().blame()).isEqualTo(Blame.JUDGE);
        assertThat(failed.failure().message()).isEqualTo("did not expect Boom");
        assertThat(failed.failure().places().getFirst().file()).isEqualTo("Check.java");
    }

    @Test
    void authorCodeThatDoesNotLoadIsTheExercisesFault() throws IOException {
        try (Inside<FromAuthor, ToAuthor> other = Inside.start(AuthorMain.class, FromAuthor.class, ToAuthor.class)) {
            other.expect(FromAuthor.Ready.class);
            other.send(new ToAuthor.LoadAuthor(Compiled.of(List.of(), List.of(), POINT), "Point", "Check"));
            assertThat(other.expect(FromAuthor.AuthorFailed.class).failure().message())
                    .contains("Point");
        }
    }

    @Test
    void whatAHandlerHasDecidedEndsThePlay() throws IOException {
        directed(1);
        host.send(new ToAuthor.Asked(1, 17, "sign", Values.encodeList("a text")));
        assertThat(played()).isEqualTo(Finding.of(Kind.RULE_VIOLATION, "It signs."));
    }

    @Test
    void aPlaceInAnOutputThatNeverCameIsItsBeginning() throws IOException {
        int program = directed(2);
        host.send(new Happening.OutputEnded(program, false));
        host.send(new Happening.OutputEnded(program, true));
        host.send(new Happening.Exited(program, 0));
        assertThat(played().marks().getFirst()).isEqualTo(new Mark(program, 0, "a word"));
    }

    /** A play that has come to its program, whose number this is. */
    private static int directed(int play) throws IOException {
        host.send(new ToAuthor.Direct(play, Cases.play("quiet", "Strict").build(), "Main", WorldMode.THREADS));
        int program = host.expect(Act.Start.class).program();
        host.expect(FromAuthor.Rests.class);
        host.send(new Happening.Started(program, 17));
        return program;
    }

    private static Finding played() throws IOException {
        FromAuthor message = host.receive();
        while (message instanceof FromAuthor.Rests
                || message instanceof FromAuthor.Wait
                || message instanceof FromAuthor.WaitNoLonger) {
            message = host.receive();
        }
        assertThat(message).isInstanceOf(FromAuthor.Played.class);
        return ((FromAuthor.Played) message).finding();
    }

    @Test
    void warmEnds() throws IOException, InterruptedException {
        assertThat(Inside.run(AuthorMain.class, "warm")).isZero();
    }

    private static Finding checked(Object reply) throws IOException {
        host.send(new ToAuthor.Check(sample(), answer(reply)));
        return host.expect(FromAuthor.Checked.class).finding();
    }

    private static Answer answer(Object reply) throws IOException {
        return new Answer(Values.encode(reply), List.of());
    }

    private static Case sample() throws IOException {
        return generated(new ToAuthor.Samples());
    }

    private static Case generated(ToAuthor question) throws IOException {
        host.send(question);
        return host.expect(FromAuthor.Cases.class).cases().getFirst();
    }
}
