package forkyard.harness.runner;

import forkyard.wire.ToRunner;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The threads that wait for a word of the judge's: to go on at a gate, or what a source has for them. */
final class Gates {
    private final AtomicLong tickets = new AtomicLong();
    private final Map<Long, Ticket> waiting = new ConcurrentHashMap<>();

    /** A thread's place in the waiting. */
    final class Ticket {
        private final long number;
        private final String waitsFor;
        private final Thread thread;
        private @Nullable ToRunner word;

        private Ticket(long number, String waitsFor, Thread thread) {
            this.number = number;
            this.waitsFor = waitsFor;
            this.thread = thread;
        }

        long number() {
            return number;
        }

        /** Waits for the judge; a monitor's wait, so that the thread's park permit stays what it is. */
        synchronized ToRunner await() throws InterruptedException {
            try {
                while (word == null) {
                    wait();
                }
                return word;
            } finally {
                waiting.remove(number);
            }
        }

        private synchronized void tell(ToRunner told) {
            word = told;
            notifyAll();
        }
    }

    /** @param waitsFor what the thread waits for, in words */
    Ticket enter(String waitsFor, Thread thread) {
        Ticket ticket = new Ticket(tickets.incrementAndGet(), waitsFor, thread);
        waiting.put(ticket.number, ticket);
        return ticket;
    }

    /** Lets the thread with this ticket go on with this word. */
    void tell(long ticket, ToRunner word) {
        Ticket waiter = waiting.get(ticket);
        if (waiter != null) { // it may have been interrupted meanwhile
            waiter.tell(word);
        }
    }

    /** What of the judge's this thread waits for, in words, or null. */
    @Nullable
    String waitOf(long threadId) {
        for (Ticket each : waiting.values()) {
            if (each.thread.threadId() == threadId) {
                return each.waitsFor;
            }
        }
        return null;
    }
}
