import forkyard.author.program.Errand;
import jakarta.jms.JMSConsumer;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import java.util.ArrayList;
import java.util.List;

/** Number, milliseconds: so many results, or those that have come by then, each with its task. */
public final class Results implements Errand {
    @Override
    public Object run(List<Object> arguments) throws Exception {
        Post post = Post.last();
        List<String> results = new ArrayList<>();
        long deadline = System.nanoTime() + (Long) arguments.get(1) * 1_000_000;
        try (JMSConsumer consumer = post.context().createConsumer(post.results())) {
            while (results.size() < (Integer) arguments.get(0)) {
                long millis = (deadline - System.nanoTime()) / 1_000_000;
                Message result = millis > 0 ? consumer.receive(millis) : null;
                if (result == null) {
                    return results;
                }
                results.add(post.taskOf(result) + " = " + (result instanceof TextMessage text ? text.getText() : "no text"));
            }
        }
        return results;
    }
}
