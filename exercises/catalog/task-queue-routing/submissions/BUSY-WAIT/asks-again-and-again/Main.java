import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Queue;
import jakarta.jms.TextMessage;
import java.util.ArrayList;
import java.util.List;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** Wrong: asks the broker for a message all the time, queue after queue. */
public class Main {
    public static void main(String[] args) throws Exception {
        String url = args[1];
        if (args[0].equals("client")) {
            client(url, args[4], args[5] + " " + args[6]);
        } else {
            worker(url, args[3].split(","));
        }
    }

    private static void client(String url, String queue, String task) throws Exception {
        try (ActiveMQConnectionFactory broker = new ActiveMQConnectionFactory(url);
                JMSContext context = broker.createContext()) {
            Queue results = context.createTemporaryQueue();
            TextMessage message = context.createTextMessage(task);
            message.setJMSReplyTo(results);
            context.createProducer().send(context.createQueue(queue), message);
            System.out.println(context.createConsumer(results).receiveBody(String.class));
        }
    }

    private static void worker(String url, String[] queues) {
        ActiveMQConnectionFactory broker = new ActiveMQConnectionFactory(url);
        broker.setConsumerWindowSize(0);
        JMSContext context = broker.createContext(JMSContext.CLIENT_ACKNOWLEDGE);
        List<JMSConsumer> consumers = new ArrayList<>();
        for (String queue : queues) {
            consumers.add(context.createConsumer(context.createQueue(queue)));
        }
        System.out.println("READY");
        while (true) {
            for (JMSConsumer consumer : consumers) {
                Message message = consumer.receiveNoWait();
                if (message != null) {
                    serve(context, message);
                }
            }
        }
    }

    private static void serve(JMSContext context, Message message) {
        try {
            TextMessage result = context.createTextMessage(done(message.getBody(String.class)));
            result.setJMSCorrelationID(message.getJMSMessageID());
            context.createProducer().send(message.getJMSReplyTo(), result);
            message.acknowledge();
        } catch (JMSException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String done(String task) {
        try {
            return kit.Task.run(task);
        } catch (IllegalArgumentException e) {
            return "ERR";
        }
    }
}
