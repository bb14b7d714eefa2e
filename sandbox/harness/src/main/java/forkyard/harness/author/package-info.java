/**
 * The author host: runs one exercise's generator and checker, never beside a student's code. A checker reads hostile bytes, so
 * the judge recycles the container on any error.
 */
@NullMarked
package forkyard.harness.author;

import org.jspecify.annotations.NullMarked;
