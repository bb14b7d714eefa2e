/** Queries on how far an account has come. */
@NullMarked
package forkyard.server.exercise.db;

import org.jspecify.annotations.NullMarked;
