/**
 * The one-use runner: loads a submission beside the contract and scenario, plays trials, and reports what happens. It decides
 * nothing, and whatever it says but a failure is only a claim. The judge drives it, one trial after another.
 */
@NullMarked
package forkyard.harness.runner;

import org.jspecify.annotations.NullMarked;
