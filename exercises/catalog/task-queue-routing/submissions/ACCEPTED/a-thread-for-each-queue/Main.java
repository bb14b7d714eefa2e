import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Queue;
import jakarta.jms.TextMessage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** A thread and a session for each queue; a fair lock lets them take turns, and result and receipt are one transaction. */
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
        ReentrantLock turn = new ReentrantLock(true);
        CountDownLatch there = new CountDownLatch(queues.length);
        for (String queue : queues) {
            Thread.ofPlatform().start(() -> serveAll(broker, queue, turn, there));
        }
        there.await();
        System.out.println("READY");
    }

    private static void serveAll(ActiveMQConnectionFactory broker, String queue, ReentrantLock turn, CountDownLatch there) {
        try (JMSContext context = broker.createContext(JMSContext.SESSION_TRANSACTED);
                JMSConsumer consumer = context.createConsumer(context.createQueue(queue))) {
            there.countDown();
            there.await();
            while (true) {
                Message message = consumer.receive();
                turn.lock();
                try {
                    serve(context, message);
                } finally {
                    turn.unlock();
                }
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void serve(JMSContext context, Message message) {
        try {
            TextMessage result = context.createTextMessage(done(message.getBody(String.class)));
            result.setJMSCorrelationID(message.getJMSMessageID());
            context.createProducer().send(message.getJMSReplyTo(), result);
            context.commit();
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
