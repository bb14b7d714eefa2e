/** Moves nothing: what it takes is the way of the bodies in and out. */
public final class Empty implements NBody {
    @Override
    public void simulate(Bodies b, int steps, double dt, int p) {}
}
