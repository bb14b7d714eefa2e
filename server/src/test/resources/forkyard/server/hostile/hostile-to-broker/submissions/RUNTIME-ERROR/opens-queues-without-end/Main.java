import jakarta.jms.JMSContext;
import jakarta.jms.JMSRuntimeException;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

public class Main {
    public static void main(String[] args) {
        try (ActiveMQConnectionFactory broker = new ActiveMQConnectionFactory(args[0]);
                JMSContext context = broker.createContext()) {
            try {
                for (int i = 0; i < 100_000; i++) {
                    context.createTemporaryQueue();
                }
                System.out.println("it has a hundred thousand queues");
            } catch (JMSRuntimeException e) {
                System.out.println("done");
            }
        }
    }
}
