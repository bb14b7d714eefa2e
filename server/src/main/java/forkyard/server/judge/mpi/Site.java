package forkyard.server.judge.mpi;

import forkyard.server.judge.Exhibit.Place;

/** Where a call stands in a student's code, as ranks write it: {@code Main.java:12}. */
final class Site {
    private Site() {}

    /** @param what is called there */
    static Place place(String what, String site) {
        int colon = site.lastIndexOf(':');
        String line = site.substring(colon + 1);
        boolean isKnown = colon > 0 && line.matches("\\d{1,7}");
        return new Place(what, isKnown ? site.substring(0, colon) : null, isKnown ? Integer.valueOf(line) : null);
    }

    /** As people write it. */
    static String inWords(String site) {
        Place place = place("", site);
        return place.file() == null ? site : place.file() + ", line " + place.line();
    }
}
