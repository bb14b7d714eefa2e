public final class Solution implements Counter {}
