/**
 * What every route shares: problem details, JSON, the checks of host and origin, security headers, the pages, live streams.
 * It knows no feature; the features' routes use it, and {@code serve} puts it together.
 */
@NullMarked
package forkyard.server.http;

import org.jspecify.annotations.NullMarked;
