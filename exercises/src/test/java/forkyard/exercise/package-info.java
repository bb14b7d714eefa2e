@NullMarked
package forkyard.exercise;

import org.jspecify.annotations.NullMarked;
