import java.util.List;

/**
 * What came back for one address.
 *
 * @param status 200 for a page, 301 for a redirect, 404 or 500 for an error, 0 if nobody answered
 * @param text what stands there
 * @param links addresses, in the order in which they stand on the page; some may stand there twice
 */
public record Page(int status, String text, List<String> links) {
    /** The page of an address where nobody answered; {@code why} is the message of the exception. */
    public static Page unreachable(String why) {
        return new Page(0, why, List.of());
    }

    /** Whether a crawler goes on to its links: those of an error page are no part of the site. */
    public boolean leadsOn() {
        return status == 200 || status == 301;
    }
}
