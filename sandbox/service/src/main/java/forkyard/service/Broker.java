package forkyard.service;

import forkyard.harness.JudgeFault;
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
    /** In bytes, of all messages that wait in one queue; whoever sends more is refused. */
    private static final long FULL = 8 << 20;

    private final EmbeddedActiveMQ artemis = new EmbeddedActiveMQ();

    private Broker() {}

    static Broker open(String url) throws Exception {
        Broker broker = new Broker();
        broker.artemis.setConfiguration(configuration(url));
        broker.artemis.start();
        return broker;
    }

    private static Configuration configuration(String url) throws Exception {
        AddressSettings settings = new AddressSettings()
                .setAutoDeleteQueues(false) // a queue that all have left may be looked into
                .setAutoDeleteAddresses(false)
                .setMaxSizeBytes(FULL)
                .setAddressFullMessagePolicy(AddressFullMessagePolicy.FAIL);
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
