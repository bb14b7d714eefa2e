/** The entry point of the jar; everything else is in the packages of the features. */
@NullMarked
package forkyard.server;

import org.jspecify.annotations.NullMarked;
