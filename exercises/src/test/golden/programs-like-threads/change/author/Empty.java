public final class Empty {}
