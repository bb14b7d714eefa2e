import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;
import java.util.TreeMap;
import kit.Nonce;
import mpi.MPI;
import mpi.Request;
import mpi.Status;

/** Each rank is told its own duties only; it sends all its letters off, and takes whatever comes. */
public class Main {
    private static final int DUTIES = 0;

    /** Letters to write, each an address and a tag, and how many will come. */
    private record Duties(List<int[]> letters, int coming) {}

    public static void main(String[] args) {
        MPI.Init(args);
        int rank = MPI.COMM_WORLD.Rank();
        long secret = Nonce.mine(rank);
        Duties duties = rank == 0 ? tellAll() : listen();
        List<Request> sent = new ArrayList<>();
        for (int[] duty : duties.letters) {
            byte[] letter = Letters.write(secret, duty[0], duty[1]);
            sent.add(MPI.COMM_WORLD.Isend(letter, 0, letter.length, MPI.BYTE, duty[0], duty[1]));
        }
        TreeMap<Integer, String> lines = new TreeMap<>();
        for (int i = 0; i < duties.coming; i++) {
            Status next = MPI.COMM_WORLD.Probe(MPI.ANY_SOURCE, MPI.ANY_TAG);
            byte[] letter = new byte[next.Get_count(MPI.BYTE)];
            MPI.COMM_WORLD.Recv(letter, 0, letter.length, MPI.BYTE, next.source, next.tag);
            lines.put(
                    next.source * 1000 + next.tag,
                    next.source + " " + next.tag + " " + letter.length + " " + Letters.checksum(letter));
        }
        Request.Waitall(sent.toArray(new Request[0]));
        lines.values().forEach(System.out::println);
        MPI.Finalize();
    }

    private static Duties tellAll() {
        int ranks = MPI.COMM_WORLD.Size();
        List<List<int[]>> letters = new ArrayList<>();
        for (int r = 0; r < ranks; r++) {
            letters.add(new ArrayList<>());
        }
        int[] coming = new int[ranks];
        Scanner in = new Scanner(System.in);
        for (int i = in.nextInt(); i > 0; i--) {
            int from = in.nextInt();
            int to = in.nextInt();
            letters.get(from).add(new int[] {to, in.nextInt()});
            coming[to]++;
        }
        for (int r = 1; r < ranks; r++) {
            Object[] message = {letters.get(r), coming[r]};
            MPI.COMM_WORLD.Send(message, 0, 2, MPI.OBJECT, r, DUTIES);
        }
        return new Duties(letters.get(0), coming[0]);
    }

    @SuppressWarnings("unchecked") // that is what rank 0 sends
    private static Duties listen() {
        Object[] message = new Object[2];
        MPI.COMM_WORLD.Recv(message, 0, 2, MPI.OBJECT, 0, DUTIES);
        return new Duties((List<int[]>) message[0], (Integer) message[1]);
    }
}
