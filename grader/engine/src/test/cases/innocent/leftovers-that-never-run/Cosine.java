package practice;

import java.io.File;
import java.io.FileWriter;
import java.io.IOException;
import java.net.URL;
import java.util.Scanner;
import java.util.concurrent.ExecutorService;
import java.util.stream.IntStream;
import javax.swing.*;

public final class Cosine {

    public static void main(String[] args) throws Exception {
        Scanner in = new Scanner(System.in);
        System.out.print("How many components? ");
        int n = in.nextInt();
        if (n < 0) {
            System.exit(1);
        }
        for (int i = 0; i < n; i++) {
            System.out.println(norm(new double[] {i, i}));
            Thread.sleep(1);
        }
        new Thread(() -> System.out.println("done")).start();
        save("result.txt");
        show();
    }

    static void save(String name) throws IOException {
        try (FileWriter out = new FileWriter(new File(name))) {
            out.write("1.0");
        }
    }

    static void show() {
        JFrame frame = new JFrame("Cosine");
        frame.add(new JLabel("1.0"));
        frame.setVisible(true);
    }

    public static double dot(double[] a, double[] b) {
        if (a.length != b.length) throw new IllegalArgumentException("lengths");
        return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
    }

    public static double norm(double[] a) {
        return Math.sqrt(dot(a, a));
    }

    public static double similarity(double[] a, double[] b) {
        double product = norm(a) * norm(b);
        double dot = dot(a, b);
        if (product == 0) throw new IllegalArgumentException("zero");
        return dot / product;
    }

    public static int[] nearest(double[] query, double[][] corpus, int k) {
        if (k < 0 || k > corpus.length) throw new IllegalArgumentException("k");
        return IntStream.range(0, corpus.length)
                .boxed()
                .parallel()
                .sorted((i, j) -> Double.compare(similarity(query, corpus[j]), similarity(query, corpus[i])))
                .limit(k)
                .mapToInt(i -> i)
                .toArray();
    }
}
