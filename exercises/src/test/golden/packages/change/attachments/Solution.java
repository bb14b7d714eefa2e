/*
 * package notes;
 */
// and more
package mine;

public final class Solution implements Counter {}
