/** The program that starts a submission's own programs in their container, and joins their streams and sockets to the judge. */
@NullMarked
package forkyard.harness.supervisor;

import org.jspecify.annotations.NullMarked;
