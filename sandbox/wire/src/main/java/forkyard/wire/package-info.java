/**
 * What crosses the wall between the judge and a container: frames, messages, values, sealing and digests. Both sides
 * assume that the other is hostile. Nothing here decides a verdict.
 */
@NullMarked
package forkyard.wire;

import org.jspecify.annotations.NullMarked;
