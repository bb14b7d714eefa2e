/**
 * Rules on compiled classes: an allow-list of JDK packages and members, read with the JDK's class-file API. Source text is never
 * looked at, since it can hide what it calls. The judge calls {@link forkyard.server.judge.rules.RuleBook#violations}.
 */
@NullMarked
package forkyard.server.judge.rules;

import org.jspecify.annotations.NullMarked;
