/**
 * The part of the plane that is drawn. The first row lies at {@code y0}, the first column at {@code x0}; where
 * {@code x0 > x1} or {@code y0 > y1} the picture is turned round.
 */
public record Viewport(double x0, double y0, double x1, double y1) {}
