/** What goes through the stages: its place in the source, and what the stages have made of it so far. */
record Item(int index, long value) {}
