public final class Adapter {}
