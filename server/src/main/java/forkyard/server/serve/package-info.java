/**
 * The web server put together: every part made by its constructor, started and stopped in order. What the parts do is in the
 * packages of the features; the command line and the tests start it.
 */
@NullMarked
package forkyard.server.serve;

import org.jspecify.annotations.NullMarked;
