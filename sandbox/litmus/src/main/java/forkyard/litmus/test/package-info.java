/**
 * The litmus tests, one class each, in the plain Java that lessons show; so nothing in here is {@code @NullMarked}. jcstress makes a runner
 * for each that has its annotations; a {@link forkyard.litmus.test.Flag} is run by {@code Spinners}.
 */
package forkyard.litmus.test;
