/**
 * Who solved an exercise, ranked by measured speedup where it is scored; which results instructors have taken off, and what came of
 * measuring the top again. It reads results and decides nothing about them; only its routes call it.
 */
@NullMarked
package forkyard.server.leaderboard;

import org.jspecify.annotations.NullMarked;
