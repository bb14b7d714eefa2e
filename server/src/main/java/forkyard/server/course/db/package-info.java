/** Queries on courses and memberships. */
@NullMarked
package forkyard.server.course.db;

import org.jspecify.annotations.NullMarked;
