/**
 * What a scenario uses: the stage it plays on, and judge objects whose other half stands outside the container. All are thin;
 * none decides anything. The harness backs them.
 */
@NullMarked
package forkyard.kit;

import org.jspecify.annotations.NullMarked;
