/**
 * Who solved an exercise, ranked by measured speedup where it is scored. It reads results and decides nothing about them;
 * only its route calls it.
 */
@NullMarked
package forkyard.server.leaderboard;

import org.jspecify.annotations.NullMarked;
