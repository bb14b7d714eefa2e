package forkyard.author.program;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question that a process has asked by the kit; it waits until it is answered. */
public interface Question {
    /** The number of the process that asks; the kernel says so. */
    int process();

    /** The process's own words. */
    List<@Nullable Object> arguments();

    void answer(@Nullable Object value) throws Exception;

    /** Has the process end with this exit code instead. */
    void end(int code) throws Exception;
}
