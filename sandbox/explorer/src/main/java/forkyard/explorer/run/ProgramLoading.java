package forkyard.explorer.run;

/** A class loader whose classes are the program's. */
public interface ProgramLoading {}
