/** What runners note in each lap for the next one to be read, without any protection but that of the race, which is the point. */
final class Notes {
    private final int[][] notes;
    private final int[] missing;

    Notes(int runners, int laps) {
        notes = new int[laps + 1][runners];
        missing = new int[runners + 1];
    }

    void write(int runner, int lap) {
        notes[lap][runner] = lap;
    }

    /** All that was noted in this lap. */
    void read(int reader, int lap) {
        for (int note : notes[lap]) {
            missing[reader] += note == lap ? 0 : 1;
        }
    }

    int missing() {
        int sum = 0;
        for (int each : missing) {
            sum += each;
        }
        return sum;
    }
}
