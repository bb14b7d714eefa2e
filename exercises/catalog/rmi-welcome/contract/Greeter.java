import java.rmi.Remote;
import java.rmi.RemoteException;

/** An object in another process. Every call may fail for reasons that have nothing to do with it: hence the exception. */
public interface Greeter extends Remote {
    /**
     * A greeting, and one visit more.
     *
     * @throws IllegalArgumentException if the name is blank; that is no visit
     */
    String welcome(String name) throws RemoteException;

    /** How many visits there have been. */
    int visits() throws RemoteException;
}
