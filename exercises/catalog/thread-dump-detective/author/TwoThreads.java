/** The smallest dump with a deadlock. */
final class TwoThreads {
    static final String DUMP =
            """
            "Bert" #21 [4021] prio=5 os_prio=0 cpu=0.28ms elapsed=4.43s tid=0x00007f463c0b8870 nid=4021 waiting for monitor entry
               java.lang.Thread.State: BLOCKED (on object monitor)
            \tat Account.receive(Account.java:12)
            \t- waiting to lock <0x00000000ffd1c508> (a Account)
            \tat Account.pay(Account.java:9)
            \t- locked <0x00000000ffd1c640> (a Account)

               Locked ownable synchronizers:
            \t- None

            "Anna" #20 [4020] prio=5 os_prio=0 cpu=0.37ms elapsed=4.43s tid=0x00007f463c0b7250 nid=4020 waiting for monitor entry
               java.lang.Thread.State: BLOCKED (on object monitor)
            \tat Account.receive(Account.java:12)
            \t- waiting to lock <0x00000000ffd1c640> (a Account)
            \tat Account.pay(Account.java:9)
            \t- locked <0x00000000ffd1c508> (a Account)

               Locked ownable synchronizers:
            \t- None
            """;

    private TwoThreads() {}
}
