package forkyard.harness.runner;

import forkyard.wire.ClassFile;
import forkyard.wire.Mode;
import forkyard.wire.ToRunner;

/** What a mode changes in the student's classes. */
interface Instrumentation {
    ClassFile apply(ClassFile file);

    static Instrumentation of(Mode mode, ToRunner.Load load) {
        return file -> file;
    }
}
