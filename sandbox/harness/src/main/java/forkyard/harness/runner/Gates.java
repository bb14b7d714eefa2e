package forkyard.harness.runner;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The threads that wait until the judge lets them go on. */
final class Gates {
    private final AtomicLong tickets = new AtomicLong();
    private final Map<Long, Ticket> waiting = new ConcurrentHashMap<>();

    /** A thread's place at a gate. */
    final class Ticket {
        private final long number;
        private final String gate;
        private final Thread thread;
        private boolean released;
        private long secret;

        private Ticket(long number, String gate, Thread thread) {
            this.number = number;
            this.gate = gate;
            this.thread = thread;
        }

        long number() {
            return number;
        }

        /** Waits for the judge; a monitor's wait, so that the thread's park permit stays what it is. */
        synchronized long await() throws InterruptedException {
            try {
                while (!released) {
                    wait();
                }
                return secret;
            } finally {
                waiting.remove(number);
            }
        }

        private synchronized void release(long toldSecret) {
            secret = toldSecret;
            released = true;
            notifyAll();
        }
    }

    Ticket enter(String gate, Thread thread) {
        Ticket ticket = new Ticket(tickets.incrementAndGet(), gate, thread);
        waiting.put(ticket.number, ticket);
        return ticket;
    }

    void release(long ticket, long secret) {
        Ticket waiter = waiting.get(ticket);
        if (waiter != null) { // it may have been interrupted meanwhile
            waiter.release(secret);
        }
    }

    /** The gate where this thread waits, or null. */
    @Nullable
    String gateOf(long threadId) {
        for (Ticket each : waiting.values()) {
            if (each.thread.threadId() == threadId) {
                return each.gate;
            }
        }
        return null;
    }
}
