package practice;

import java.util.Arrays;
import java.util.stream.IntStream;

public final class Softmax {

    public static double[] softmax(double[] scores) {
        double largest = Arrays.stream(scores).max().orElseThrow(() -> new IllegalArgumentException("no scores"));
        double sum = Arrays.stream(scores).map(x -> Math.exp(x - largest)).sum();
        return Arrays.stream(scores).map(x -> Math.exp(x - largest) / sum).toArray();
    }

    public static int predict(double[] scores) {
        double largest = Arrays.stream(scores).max().orElse(0);
        return IntStream.range(0, scores.length).filter(i -> scores[i] == largest).findFirst().orElse(0);
    }
}
