public final class Solution {}
