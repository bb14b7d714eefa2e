import java.util.Scanner;
import java.util.TreeMap;
import kit.Nonce;
import mpi.MPI;

public class Main {
    private static final int LIST = 0;

    public static void main(String[] args) {
        MPI.Init(args);
        int rank = MPI.COMM_WORLD.Rank();
        long secret = Nonce.mine(rank);
        int[] list = rank == 0 ? read() : receive();
        for (int i = 0; i < list.length; i += 3) {
            if (list[i] == rank) {
                byte[] letter = Letters.write(secret, list[i + 1], list[i + 2]);
                MPI.COMM_WORLD.Send(letter, 0, letter.length, MPI.BYTE, list[i + 1], list[i + 2]);
            }
        }
        TreeMap<Integer, String> lines = new TreeMap<>();
        for (int i = 0; i < list.length; i += 3) {
            if (list[i + 1] == rank) {
                int from = list[i];
                int tag = list[i + 2];
                byte[] letter = new byte[MPI.COMM_WORLD.Probe(from, tag).Get_count(MPI.BYTE)];
                MPI.COMM_WORLD.Recv(letter, 0, letter.length, MPI.BYTE, from, tag);
                lines.put(from * 1000 + tag, from + " " + tag + " " + letter.length + " " + Letters.checksum(letter));
            }
        }
        lines.values().forEach(System.out::println);
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
