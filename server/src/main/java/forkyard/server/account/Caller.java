package forkyard.server.account;

import org.jspecify.annotations.Nullable;

/**
 * The browser behind a request.
 *
 * @param token of its cookie; it has one even before anybody has signed in
 * @param account null while nobody has
 */
record Caller(String token, @Nullable Account account) {}
