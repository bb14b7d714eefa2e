package forkyard.author;

import forkyard.wire.Answer;
import forkyard.wire.Case;
import forkyard.wire.Finding;

/**
 * Decides whether an answer is right. The class is {@code Check}, public, with a public constructor of no argument. It reads
 * hostile bytes: an answer may be anything of the right form. What it throws is the exercise's fault, unless it is a {@link
 * Malformed}.
 */
public interface Checker {
    Finding check(Case asked, Answer answer) throws Exception;
}
