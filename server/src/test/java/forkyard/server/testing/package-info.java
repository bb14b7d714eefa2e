/** A server on a real port with a real database and a judge that does what the submission's comments say. */
@NullMarked
package forkyard.server.testing;

import org.jspecify.annotations.NullMarked;
