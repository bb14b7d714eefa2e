/** Connections within a container's network, on behalf of the judge. */
@NullMarked
package forkyard.harness.connection;

import org.jspecify.annotations.NullMarked;
