/** The {@code number}th message of a sender; some make the actor fail. */
record Letter(int sender, int number, int failure) {}
