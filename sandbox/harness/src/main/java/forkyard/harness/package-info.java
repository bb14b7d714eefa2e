/**
 * What the three mains that run inside containers share: the link to the judge, class loaders of classes in memory, exceptions
 * as failures. Nothing here runs outside a container. The judge speaks with it over {@code forkyard.wire} alone.
 */
@NullMarked
package forkyard.harness;

import org.jspecify.annotations.NullMarked;
