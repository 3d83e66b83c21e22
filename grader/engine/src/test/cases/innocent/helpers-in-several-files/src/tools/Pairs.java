package tools;

import java.util.ArrayList;
import java.util.List;

public class Pairs {
    private final List<double[]> pairs = new ArrayList<>();

    public void add(double score, int index) {
        pairs.add(new double[] {score, index});
    }

    public int[] first(int k) {
        pairs.sort((a, b) -> Double.compare(b[0], a[0]));
        return pairs.subList(0, k).stream().mapToInt(pair -> (int) pair[1]).toArray();
    }
}
