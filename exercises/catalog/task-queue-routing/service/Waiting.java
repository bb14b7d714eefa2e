import forkyard.author.program.Broker;
import forkyard.author.program.Errand;
import jakarta.jms.JMSContext;
import jakarta.jms.Message;
import jakarta.jms.QueueBrowser;
import jakarta.jms.TextMessage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** Queue, milliseconds: the messages that wait there, once there is one or the time is over. */
public final class Waiting implements Errand {
    private static final int LOOK_AGAIN = 20;

    @Override
    public Object run(List<Object> arguments) throws Exception {
        long deadline = System.nanoTime() + (Long) arguments.get(1) * 1_000_000;
        try (ActiveMQConnectionFactory broker = new ActiveMQConnectionFactory(Broker.URL);
                JMSContext context = broker.createContext()) {
            List<String> waiting = look(context, (String) arguments.get(0));
            while (waiting.isEmpty() && System.nanoTime() < deadline) {
                Thread.sleep(LOOK_AGAIN);
                waiting = look(context, (String) arguments.get(0));
            }
            return waiting;
        }
    }

    private static List<String> look(JMSContext context, String queue) throws Exception {
        List<String> waiting = new ArrayList<>();
        try (QueueBrowser browser = context.createBrowser(context.createQueue(queue))) {
            for (Object each : Collections.list(browser.getEnumeration())) {
                waiting.add(text((Message) each));
            }
        }
        return waiting;
    }

    private static String text(Message message) throws Exception {
        if (!(message instanceof TextMessage text)) {
            return "a message that is no TextMessage";
        }
        return message.getJMSReplyTo() == null ? text.getText() + " (with no JMSReplyTo)" : text.getText();
    }
}
