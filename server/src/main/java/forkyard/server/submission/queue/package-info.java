/**
 * The judging queue: jobs in the database, taken by a few threads of this server, each of which judges one submission at a
 * time. A job leaves the queue with its result, a cancellation, or not at all.
 */
@NullMarked
package forkyard.server.submission.queue;

import org.jspecify.annotations.NullMarked;
