/**
 * What is called from within a student's classes when their schedule is disturbed or calmed. The runner's instrumentation puts
 * the calls in; students cannot name these classes. Nothing here may change what a correct program computes.
 */
@NullMarked
package forkyard.harness.hook;

import org.jspecify.annotations.NullMarked;
