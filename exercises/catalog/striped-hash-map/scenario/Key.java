/** A key that says itself where it lies in a table. */
record Key(int number, int hash) {
    @Override
    public int hashCode() {
        return hash;
    }
}
