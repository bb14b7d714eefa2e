import java.util.Scanner;
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
            int from = list[i];
            int to = list[i + 1];
            int tag = list[i + 2];
            byte[] letter = null;
            if (from == rank) {
                letter = Letters.write(secret, to, tag);
                if (to != rank) {
                    MPI.COMM_WORLD.Send(letter, 0, letter.length, MPI.BYTE, to, tag);
                }
            } else if (to == rank) {
                letter = new byte[MPI.COMM_WORLD.Probe(from, tag).Get_count(MPI.BYTE)];
                MPI.COMM_WORLD.Recv(letter, 0, letter.length, MPI.BYTE, from, tag);
            }
            if (to == rank) {
                System.out.println(from + " " + tag + " " + letter.length + " " + Letters.checksum(letter));
            }
        }
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
