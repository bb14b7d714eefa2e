import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Queue;
import jakarta.jms.TextMessage;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** One session takes from its queues by turns, since each hands it one message at a time. */
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

    private static void worker(String url, String[] queues) throws InterruptedException {
        ActiveMQConnectionFactory broker = new ActiveMQConnectionFactory(url);
        broker.setConsumerWindowSize(0);
        JMSContext context = broker.createContext(JMSContext.CLIENT_ACKNOWLEDGE);
        context.setAutoStart(false);
        for (String queue : queues) {
            context.createConsumer(context.createQueue(queue)).setMessageListener(message -> serve(context, message));
        }
        context.start();
        System.out.println("READY");
        Thread.currentThread().join(); // the library's own threads would not keep the JVM alive
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
