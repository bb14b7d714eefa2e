/** Queries on submissions, their files, events and results. */
@NullMarked
package forkyard.server.submission.db;

import org.jspecify.annotations.NullMarked;
