import jakarta.jms.JMSContext;
import jakarta.jms.Queue;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

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
            Queue tasks = context.createQueue(queue);
            // send the task, with a place for the result; wait for the result, and print it
        }
    }

    private static void worker(String url, String[] queues) throws Exception {
        ActiveMQConnectionFactory broker = new ActiveMQConnectionFactory(url);
        JMSContext context = broker.createContext();
        // serve these queues; say READY when tasks can come
    }

    private static String done(String task) {
        try {
            return kit.Task.run(task);
        } catch (IllegalArgumentException e) {
            return "ERR";
        }
    }
}
