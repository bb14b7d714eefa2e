package forkyard.explorer.run;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The sites of all instrumented code; code names them by number. Filled while code is instrumented, before any run. */
public final class Sites {
    private static final Map<String, Integer> MEMBERS = new HashMap<>();
    private static Site[] sites = new Site[256];
    private static int[] members = new int[256];
    private static int count;

    private Sites() {}

    /** Adds a site; returns its number. */
    public static synchronized int add(Site site) {
        if (count == sites.length) {
            sites = Arrays.copyOf(sites, 2 * count);
            members = Arrays.copyOf(members, 2 * count);
        }
        sites[count] = site;
        members[count] = MEMBERS.computeIfAbsent(site.member(), _ -> MEMBERS.size());
        return count++;
    }

    /** The site of this number. */
    public static Site at(int number) {
        return sites[number];
    }

    /** How many there are. */
    public static int count() {
        return count;
    }

    /** A number for the member of this site, equal for equal names. */
    static int member(int site) {
        return members[site];
    }
}
