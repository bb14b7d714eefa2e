import forkyard.author.program.Broker;
import forkyard.author.program.Errand;
import jakarta.jms.JMSContext;
import jakarta.jms.Queue;
import java.util.List;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** Sends a text and receives it. */
public final class PassOn implements Errand {
    private static final long COMING = 5_000;

    @Override
    public Object run(List<Object> arguments) throws Exception {
        try (ActiveMQConnectionFactory broker = new ActiveMQConnectionFactory(Broker.URL);
                JMSContext context = broker.createContext()) {
            Queue queue = context.createTemporaryQueue();
            context.createProducer().send(queue, (String) arguments.get(0));
            return context.createConsumer(queue).receiveBody(String.class, COMING);
        }
    }
}
