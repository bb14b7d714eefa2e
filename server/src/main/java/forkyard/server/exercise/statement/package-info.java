/**
 * Statements: Markdown with formulas to HTML that is safe to show. What the formulas look like is the browser's business.
 * Called once for each exercise when the server starts.
 */
@NullMarked
package forkyard.server.exercise.statement;

import org.jspecify.annotations.NullMarked;
