/** The director's side of a play with programs: what the author's code sees of it, made of messages to and from the judge. */
@NullMarked
package forkyard.harness.direct;

import org.jspecify.annotations.NullMarked;
