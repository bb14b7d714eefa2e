package forkyard.author.program;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a director has done beside the programs, on their network: calling a remote object from many threads, say. The class is in
 * {@code service/}, public, with a public constructor of no argument. Its container is another than the programs', and has nothing of them but
 * their ports.
 */
public interface Errand {
    /**
     * Runs in a thread of its own.
     *
     * @return a value that crosses
     */
    @Nullable
    Object run(List<@Nullable Object> arguments) throws Exception;
}
