package forkyard.service;

import forkyard.harness.JudgeFault;
import java.util.function.Consumer;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.postoffice.Binding;
import org.apache.activemq.artemis.core.postoffice.QueueBinding;
import org.apache.activemq.artemis.core.server.ActiveMQServer;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressFullMessagePolicy;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;

/** A message broker that keeps all in memory. Queues come to be when somebody first speaks of them, and end with the play. */
final class Broker {
    private final EmbeddedActiveMQ artemis = new EmbeddedActiveMQ();

    private Broker() {}

    /** @param overloaded is told of what more has been asked for than the broker bears */
    static Broker open(String url, Consumer<String> overloaded) throws Exception {
        Broker broker = new Broker();
        Bounds bounds = new Bounds(overloaded, broker::size);
        Configuration configuration = configuration(url);
        configuration.registerBrokerPlugin(bounds);
        broker.artemis.setConfiguration(configuration);
        broker.artemis.start();
        broker.artemis.getActiveMQServer().getRemotingService().addIncomingInterceptor(bounds);
        return broker;
    }

    private long size() {
        return artemis.getActiveMQServer().getPagingManager().getGlobalSize();
    }

    private static Configuration configuration(String url) throws Exception {
        AddressSettings settings = new AddressSettings()
                .setAutoDeleteQueues(false) // a queue that all have left may be looked into
                .setAutoDeleteAddresses(false)
                .setAddressFullMessagePolicy(AddressFullMessagePolicy.FAIL); // nothing is ever written to a disk
        return new ConfigurationImpl()
                .setPersistenceEnabled(false)
                .setSecurityEnabled(false) // all that could be protected is the submission's own
                .setJMXManagementEnabled(false)
                .setManagementAddress(null)
                .addAcceptorConfiguration("tcp", url + "?useEpoll=false&protocols=CORE")
                .addAddressSetting("#", settings);
    }

    /** Whoever is still connected loses its queues. */
    void clear() {
        ActiveMQServer server = artemis.getActiveMQServer();
        try {
            for (Binding binding : server.getPostOffice().getAllBindings().toList()) {
                if (binding instanceof QueueBinding queue) {
                    server.destroyQueue(queue.getUniqueName(), null, false, true, true);
                }
            }
        } catch (Exception e) {
            throw new JudgeFault("the broker's queues cannot be removed", e);
        }
    }
}
