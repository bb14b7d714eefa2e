/** Not a package statement. */
public interface Counter {}
