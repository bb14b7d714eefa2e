import jakarta.jms.JMSContext;
import jakarta.jms.JMSRuntimeException;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

public class Main {
    public static void main(String[] args) {
        try (ActiveMQConnectionFactory broker = new ActiveMQConnectionFactory(args[0]);
                JMSContext context = broker.createContext()) {
            String letter = "x".repeat(50_000);
            try {
                for (int i = 0; i < 10_000; i++) {
                    context.createProducer().send(context.createQueue("queue" + i), letter);
                }
                System.out.println("it takes half a gigabyte");
            } catch (JMSRuntimeException e) {
                System.out.println("done");
            }
        }
    }
}
