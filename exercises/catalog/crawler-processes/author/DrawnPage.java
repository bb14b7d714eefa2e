import java.util.List;

/**
 * A page of a site, before it is written down.
 *
 * @param status of HTTP; 0 if its answer breaks off
 * @param links addresses, in their order, some perhaps twice; of a redirect one
 */
record DrawnPage(int status, List<String> links) {
    /** Whether its links belong to the site. */
    boolean leadsOn() {
        return status == 200 || status == 301;
    }

    /** What a crawler prints of it. */
    String line(String address) {
        StringBuilder line = new StringBuilder(address);
        line.append(' ').append(status == 0 ? "ERR" : "" + status);
        if (leadsOn()) {
            links.forEach(link -> line.append(' ').append(link));
        }
        return line.toString();
    }
}
