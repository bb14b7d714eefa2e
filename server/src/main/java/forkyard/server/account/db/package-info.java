/** Queries on accounts and sessions. */
@NullMarked
package forkyard.server.account.db;

import org.jspecify.annotations.NullMarked;
