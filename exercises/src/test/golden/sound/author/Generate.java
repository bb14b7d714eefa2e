public final class Generate {}
