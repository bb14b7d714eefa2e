/** Another class of workers. */
public final class Porter extends Clerk {}
