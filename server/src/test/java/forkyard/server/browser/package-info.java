/** What people do on the pages, in a real browser, against the whole server. */
@NullMarked
package forkyard.server.browser;

import org.jspecify.annotations.NullMarked;
