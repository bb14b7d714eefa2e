/**
 * Courses and who is what in them. The default course exists from the first migration and everybody is a student of it;
 * accounts are kept elsewhere. Called when an account is made and when a session is shown.
 */
@NullMarked
package forkyard.server.course;

import org.jspecify.annotations.NullMarked;
