/** Taking the lock for one or the other, and giving it back. */
final class Hold {
    private Hold() {}

    static void lock(RwLock lock, boolean writes) throws InterruptedException {
        if (writes) {
            lock.lockWrite();
        } else {
            lock.lockRead();
        }
    }

    static void unlock(RwLock lock, boolean writes) {
        if (writes) {
            lock.unlockWrite();
        } else {
            lock.unlockRead();
        }
    }
}
