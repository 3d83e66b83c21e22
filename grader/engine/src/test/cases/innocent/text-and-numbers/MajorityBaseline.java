package practice;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

public final class MajorityBaseline {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private static final String REPORT = """
            class    | count
            %s | %d
            """;

    public static String majorityClass(List<String> labels) {
        if (labels.isEmpty()) throw new IllegalArgumentException(message("no labels", labels.size(), 1));
        Map<String, Long> counts =
                labels.stream().collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        String best = "";
        Long most = 0L;
        for (var entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                best = entry.getKey();
            }
        }
        System.out.print(REPORT.formatted(best, most));
        System.out.println(SPACES.matcher(best).replaceAll("_") + " " + best.split("[, ]+").length + best.matches(".*[0-9]"));
        return best;
    }

    static String message(String text, Object... values) {
        StringBuilder all = new StringBuilder(text);
        for (Object value : values) all.append(' ').append(value);
        return all + String.join(",", Collections.nCopies(2, "!"));
    }

    static int sum(Integer... values) {
        int sum = 0;
        for (Integer value : values) sum += value;
        return sum;
    }

    public static double accuracy(String prediction, List<String> labels) {
        if (labels.isEmpty()) throw new IllegalArgumentException("empty");
        Integer[] right = new Integer[labels.size()];
        Arrays.setAll(right, i -> labels.get(i).equals(prediction) ? 1 : 0);
        Double share = sum(right) / (double) labels.size();
        String shown = String.format("%.2f", share);
        if (Math.abs(Double.parseDouble(shown) - share) > 0.006) throw new IllegalStateException(shown);
        System.out.printf("accuracy %5.1f%% of %d%n", 100 * share, labels.size());
        System.out.println(String.format(Locale.US, "%.3f", share) + new DecimalFormat("0.00").format(share));
        return share;
    }

    public static double baseline(List<String> train, List<String> test) {
        return accuracy(majorityClass(train), test);
    }

    public static boolean beatsBaseline(double modelAccuracy, List<String> train, List<String> test) {
        if (!(modelAccuracy >= 0 && modelAccuracy <= 1)) throw new IllegalArgumentException("" + modelAccuracy);
        Map<String, Double> parts = new LinkedHashMap<>();
        parts.put("p", baseline(train, test));
        parts.computeIfAbsent("error", key -> Math.sqrt(parts.get("p") * (1 - parts.get("p")) / test.size()));
        System.out.println(parts + " " + BigDecimal.valueOf(modelAccuracy).toPlainString());
        char first = "pq".toCharArray()[0];
        return modelAccuracy - parts.get(String.valueOf(first)) > 2 * parts.get("error");
    }
}
