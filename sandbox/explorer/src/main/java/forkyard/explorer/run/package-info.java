/**
 * One run of a program under control: its threads are coroutines of one carrier, and every step that another thread could notice is a
 * point where the strategy may choose who goes on. Knows nothing of searching. Instrumented code comes in through {@link
 * forkyard.explorer.run.Hooks}; {@code search} starts runs.
 */
@NullMarked
package forkyard.explorer.run;

import org.jspecify.annotations.NullMarked;
