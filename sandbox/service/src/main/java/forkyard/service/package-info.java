/** A program beside a submission's, on the same network: a web site, ports, and what an exercise's author wants done there. */
@NullMarked
package forkyard.service;

import org.jspecify.annotations.NullMarked;
