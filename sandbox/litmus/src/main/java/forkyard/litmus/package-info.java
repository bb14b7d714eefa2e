/**
 * Runs in a container and says how often each outcome of a litmus test came. It knows no outcome's meaning: the lessons say which are
 * possible, surprising or forbidden, and they stay with the server. The engine starts it, once for each table.
 */
@NullMarked
package forkyard.litmus;

import org.jspecify.annotations.NullMarked;
