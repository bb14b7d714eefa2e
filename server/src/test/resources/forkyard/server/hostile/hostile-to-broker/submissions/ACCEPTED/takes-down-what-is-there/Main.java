import jakarta.jms.JMSContext;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import jakarta.jms.JMSException;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

public class Main {
    public static void main(String[] args) throws JMSException {
        try (ActiveMQConnectionFactory broker = new ActiveMQConnectionFactory(args[0]);
                JMSContext context = broker.createContext()) {
            Message order = context.createTextMessage("[]");
            order.setStringProperty("_AMQ_ResourceName", "broker");
            order.setStringProperty("_AMQ_OperationName", "forceFailover");
            context.createProducer().send(context.createQueue("activemq.management"), order);
        } catch (JMSRuntimeException e) {
            System.err.println(e.getMessage());
        }
        System.out.println("done");
    }
}
