/**
 * One run of a submission whose verdict is known, recorded to show what its threads did. It decides nothing, and what comes from inside
 * is a claim that is only ever shown.
 */
@NullMarked
package forkyard.server.judge.timeline;

import org.jspecify.annotations.NullMarked;
