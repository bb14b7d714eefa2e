import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Scanner;
import java.util.TreeSet;
import kit.Nonce;
import mpi.MPI;
import mpi.Request;

public class Main {
    private static final int LIST = 0;
    private static final int MOST = 1 << 20;

    public static void main(String[] args) {
        MPI.Init(args);
        int rank = MPI.COMM_WORLD.Rank();
        long secret = Nonce.mine(rank);
        int[] list = rank == 0 ? read() : receive();
        List<Request> sent = new ArrayList<>();
        for (int i = 0; i < list.length; i += 3) {
            if (list[i] == rank) {
                byte[] letter = Letters.write(secret, list[i + 1], list[i + 2]);
                sent.add(MPI.COMM_WORLD.Isend(letter, 0, letter.length, MPI.BYTE, list[i + 1], list[i + 2]));
            }
        }
        TreeSet<Integer> coming = new TreeSet<>();
        for (int i = 0; i < list.length; i += 3) {
            if (list[i + 1] == rank) {
                coming.add(list[i] * 1000 + list[i + 2]);
            }
        }
        byte[] buffer = new byte[MOST];
        for (int next : coming) {
            int from = next / 1000;
            int length = MPI.COMM_WORLD.Recv(buffer, 0, MOST, MPI.BYTE, from, MPI.ANY_TAG)
                    .Get_count(MPI.BYTE);
            byte[] letter = Arrays.copyOf(buffer, length);
            System.out.println(from + " " + next % 1000 + " " + length + " " + Letters.checksum(letter));
        }
        Request.Waitall(sent.toArray(new Request[0]));
        MPI.Finalize();
    }

    private static int[] read() {
        Scanner in = new Scanner(System.in);
        int[] list = new int[3 * in.nextInt()];
        for (int i = 0; i < list.length; i++) {
            list[i] = in.nextInt();
        }
        for (int r = 1; r < MPI.COMM_WORLD.Size(); r++) {
            MPI.COMM_WORLD.Send(list, 0, list.length, MPI.INT, r, LIST);
        }
        return list;
    }

    private static int[] receive() {
        int[] list = new int[MPI.COMM_WORLD.Probe(0, LIST).Get_count(MPI.INT)];
        MPI.COMM_WORLD.Recv(list, 0, list.length, MPI.INT, 0, LIST);
        return list;
    }
}
