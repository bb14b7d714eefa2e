/**
 * For programs of several processes: meeting others, passing gates, taking and handing over work, saying who has done something. Every call is a
 * question to the judge, who knows which process asks, and waits for its answer. Any thread of any process may call.
 */
@NullMarked
package kit;

import org.jspecify.annotations.NullMarked;
