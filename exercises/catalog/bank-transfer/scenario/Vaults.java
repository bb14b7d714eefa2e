/** Counts who holds which account, without any protection but that of the bank, which is the point. */
final class Vaults {
    private final Vault[] vaults;

    private static final class Vault {
        int holders;
        int clashes;

        void enter() {
            clashes += holders == 0 ? 0 : 1;
            holders++;
        }

        void leave() {
            holders--;
        }
    }

    Vaults(int accounts) {
        vaults = new Vault[accounts];
        for (int i = 0; i < accounts; i++) {
            vaults[i] = new Vault();
        }
    }

    void enter(int from, int to) {
        vaults[from].enter();
        if (to != from) {
            vaults[to].enter();
        }
    }

    void leave(int from, int to) {
        vaults[from].leave();
        if (to != from) {
            vaults[to].leave();
        }
    }

    void visit(int from, int to) {
        enter(from, to);
        leave(from, to);
    }

    /** How often an account was held by two; to be asked when all threads have ended. */
    int clashes() {
        int clashes = 0;
        for (Vault vault : vaults) {
            clashes += vault.clashes;
        }
        return clashes;
    }
}
