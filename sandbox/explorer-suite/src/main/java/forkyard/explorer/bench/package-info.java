/**
 * The benchmark of the explorer, {@code ./forkyard bench explore}: the suite in fresh JVMs, schedules a second beside Lincheck's, replays,
 * and what is searched to the end. Needs neither the server nor a container.
 */
@NullMarked
package forkyard.explorer.bench;

import org.jspecify.annotations.NullMarked;
