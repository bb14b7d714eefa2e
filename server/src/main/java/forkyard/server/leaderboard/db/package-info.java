/** Queries on accepted results. */
@NullMarked
package forkyard.server.leaderboard.db;

import org.jspecify.annotations.NullMarked;
