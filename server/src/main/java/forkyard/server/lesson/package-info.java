/**
 * Lessons: texts that show litmus tests, and tables of what a test does on this machine, made when somebody asks. Running a test is the
 * judge's; what its outcomes mean stands in the lesson and nowhere else.
 */
@NullMarked
package forkyard.server.lesson;

import org.jspecify.annotations.NullMarked;
