/**
 * Predicting how a fork/join program scales, from its work and span. What is counted inside a container is a claim: nothing here reaches a
 * verdict or a rank. The judge asks after a speed has been measured.
 */
@NullMarked
package forkyard.server.judge.predict;

import org.jspecify.annotations.NullMarked;
