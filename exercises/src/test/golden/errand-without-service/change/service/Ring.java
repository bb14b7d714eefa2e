public final class Ring {}
