import jakarta.jms.BytesMessage;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

public class Main {
    public static void main(String[] args) throws JMSException {
        try (ActiveMQConnectionFactory broker = new ActiveMQConnectionFactory(args[0]);
                JMSContext context = broker.createContext()) {
            BytesMessage giant = context.createBytesMessage();
            giant.writeBytes(new byte[40 << 20]);
            try {
                context.createProducer().send(context.createQueue("giants"), giant);
                System.out.println("it takes a giant");
            } catch (JMSRuntimeException e) {
                System.out.println("done");
            }
        }
    }
}
