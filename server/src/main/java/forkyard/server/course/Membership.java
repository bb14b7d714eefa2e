package forkyard.server.course;

import java.util.UUID;

/** One account's part in one course. */
public record Membership(UUID course, String slug, String title, Role role) {}
