package forkyard.server.submission.live;

/**
 * One thing that happened to a submission.
 *
 * @param id grows within a submission, over restarts of the server too
 * @param data JSON
 */
public record LiveEvent(long id, String name, String data) {}
