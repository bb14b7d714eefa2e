package forkyard.wire;

import java.util.List;

/**
 * What a web site answers.
 *
 * @param status of HTTP; 0 for an answer that breaks off after its head
 * @param headers names and values in turn
 */
public record WebPage(
        int status,
        @Max(value = 40, each = Caps.NAME) List<String> headers,
        @Max(Caps.EVENT) String body) {}
