package forkyard.service;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.Interceptor;
import org.apache.activemq.artemis.api.core.Message;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.protocol.core.Packet;
import org.apache.activemq.artemis.core.protocol.core.impl.PacketImpl;
import org.apache.activemq.artemis.core.security.SecurityAuth;
import org.apache.activemq.artemis.core.server.Queue;
import org.apache.activemq.artemis.core.server.ServerSession;
import org.apache.activemq.artemis.core.server.plugin.ActiveMQServerPlugin;
import org.apache.activemq.artemis.core.transaction.Transaction;
import org.apache.activemq.artemis.spi.core.protocol.RemotingConnection;

/** What the broker bears. Whoever asks for more is refused, and the judge is told. */
final class Bounds implements ActiveMQServerPlugin, Interceptor {
    private static final int QUEUES = 200;

    /** In bytes, of all messages that wait. */
    private static final long FULL = 32 << 20;

    private final Consumer<String> overloaded;
    private final LongSupplier size;
    private final AtomicInteger queues = new AtomicInteger();

    /** @param size what all messages together take, in bytes */
    Bounds(Consumer<String> overloaded, LongSupplier size) {
        this.overloaded = overloaded;
        this.size = size;
    }

    @Override
    public void beforeCreateQueue(QueueConfiguration queue) throws ActiveMQException {
        if (queues.get() >= QUEUES) {
            throw refused("more than " + QUEUES + " queues");
        }
    }

    @Override
    public void afterCreateQueue(Queue queue) {
        queues.incrementAndGet();
    }

    @Override
    public void afterDestroyQueue(
            Queue queue,
            SimpleString address,
            SecurityAuth session,
            boolean checkConsumerCount,
            boolean removeConsumers,
            boolean autoDeleteAddress) {
        queues.decrementAndGet();
    }

    @Override
    public void beforeSend(
            ServerSession session, Transaction transaction, Message message, boolean direct, boolean noAutoCreateQueue)
            throws ActiveMQException {
        if (size.getAsLong() + message.getMemoryEstimate() > FULL) {
            throw refused("more than " + (FULL >> 20) + " MiB of messages");
        }
    }

    /** A message that comes in pieces is one of more than a hundred KiB. */
    @Override
    public boolean intercept(Packet packet, RemotingConnection connection) throws ActiveMQException {
        if (packet.getType() == PacketImpl.SESS_SEND_LARGE) {
            throw refused("a message of more than 100 KiB");
        }
        return true;
    }

    private ActiveMQException refused(String what) {
        overloaded.accept(what);
        return new ActiveMQException("this broker does not bear " + what);
    }
}
