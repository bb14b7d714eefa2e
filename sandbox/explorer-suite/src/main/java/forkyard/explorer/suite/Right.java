package forkyard.explorer.suite;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A program in which the explorer must find nothing wrong. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Right {}
