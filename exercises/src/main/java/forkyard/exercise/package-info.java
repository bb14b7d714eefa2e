/**
 * The exercise package: the model of an exercise, and the reader that turns a folder into it or into all that is wrong with it.
 * Nothing here compiles or runs an exercise's code. The judge, the web server and the verifier call it.
 */
@NullMarked
package forkyard.exercise;

import org.jspecify.annotations.NullMarked;
