import forkyard.author.program.Broker;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Queue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** The judge's own client: what it has sent last, and where the results come. */
final class Post {
    private static final JMSContext CONTEXT =
            new ActiveMQConnectionFactory(Broker.URL).createContext(JMSContext.AUTO_ACKNOWLEDGE);

    private static Post last;

    private final Queue results = CONTEXT.createTemporaryQueue();
    private final Map<String, String> sent = new HashMap<>();

    private Post() {}

    static synchronized void send(String queue, List<?> tasks) throws JMSException {
        last = new Post();
        for (Object task : tasks) {
            Message message = CONTEXT.createTextMessage((String) task);
            message.setJMSReplyTo(last.results);
            CONTEXT.createProducer().send(CONTEXT.createQueue(queue), message);
            last.sent.put(message.getJMSMessageID(), (String) task);
        }
    }

    static synchronized Post last() {
        return last;
    }

    JMSContext context() {
        return CONTEXT;
    }

    Queue results() {
        return results;
    }

    /** The task that a result is of. */
    String taskOf(Message result) throws JMSException {
        return sent.getOrDefault(result.getJMSCorrelationID(), "none of the tasks");
    }
}
