/**
 * Containers and what limits, feeds and measures them: the one factory, pools, core leases, clocks; docker-java stays in
 * here. What is said over a sandbox's connection, and every verdict, lies elsewhere. The judge and the doctor call this.
 */
@NullMarked
package forkyard.engine;

import org.jspecify.annotations.NullMarked;
