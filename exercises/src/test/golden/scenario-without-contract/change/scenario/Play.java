public final class Play {}
