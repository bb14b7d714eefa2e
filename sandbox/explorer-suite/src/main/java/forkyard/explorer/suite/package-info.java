/** Small programs of the kinds that students write, wrong ones and right ones; {@code SuiteTest} explores them all. */
@NullUnmarked
package forkyard.explorer.suite;

import org.jspecify.annotations.NullUnmarked;
