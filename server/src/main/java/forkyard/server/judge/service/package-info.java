/** The judge's side of a service: the container beside a submission's, on its network. */
@NullMarked
package forkyard.server.judge.service;

import org.jspecify.annotations.NullMarked;
