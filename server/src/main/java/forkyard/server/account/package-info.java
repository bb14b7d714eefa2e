/**
 * Who somebody is: accounts, guests, passwords, sessions and their cookies. What they may do in a course is not here.
 * Every route that needs to know its caller asks {@link forkyard.server.account.Sessions}.
 */
@NullMarked
package forkyard.server.account;

import org.jspecify.annotations.NullMarked;
