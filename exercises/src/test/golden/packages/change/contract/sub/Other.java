public interface Other {}
