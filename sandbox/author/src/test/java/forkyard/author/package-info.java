@NullMarked
package forkyard.author;

import org.jspecify.annotations.NullMarked;
