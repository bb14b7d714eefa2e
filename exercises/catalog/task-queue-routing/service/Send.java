import forkyard.author.program.Errand;
import java.util.List;

/** Queue, tasks: sends them there. */
public final class Send implements Errand {
    @Override
    public Object run(List<Object> arguments) throws Exception {
        Post.send((String) arguments.get(0), (List<?>) arguments.get(1));
        return null;
    }
}
