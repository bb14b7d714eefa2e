package forkyard.wire;

import java.util.List;

/** From the judge to a service: a program of ours in a container beside a submission's, on the same network. */
public sealed interface ToService
        permits ToService.Install, ToService.Begin, ToService.Answer, Act.OfConnections, Act.OfService {
    /** First of all: the exercise's classes for errands. Answered by {@link FromService.Installed}. */
    record Install(@Max(Caps.FILES) List<ClassFile> classes) implements ToService {}

    /** Whatever is left of the play before ends. Answered by {@link FromService.Begun}. */
    record Begin(int play) implements ToService {}

    /**
     * To {@link FromService.Visited}.
     *
     * @param page {@link Values encoded} {@link WebPage}; empty if there is none
     */
    record Answer(long visit, @Max(Caps.EVENT) byte[] page) implements ToService {}
}
