public interface PlainWords {
    String say();
}
