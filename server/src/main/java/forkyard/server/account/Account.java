package forkyard.server.account;

import java.util.UUID;

/** Somebody, perhaps a guest of this machine who has not said who. */
public record Account(UUID id, String handle, boolean guest, boolean admin) {}
