public interface Counter {}
