package forkyard.wire;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The most that a component of a message may hold: UTF-8 bytes of a string, bytes of an array, elements of a list (the
 * cap of a {@code List<String>}'s strings is {@link #each}). Every such component has one; {@link Frames} refuses more
 * in both directions.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Max {
    int value();

    int each() default 0;
}
