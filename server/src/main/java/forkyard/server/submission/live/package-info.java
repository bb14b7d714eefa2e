/**
 * What is said about a submission while it is judged, for those who watch. Events live in memory and, a moment later, in the
 * database, so that a stream resumes after the server was started anew. Workers publish; the event route reads.
 */
@NullMarked
package forkyard.server.submission.live;

import org.jspecify.annotations.NullMarked;
