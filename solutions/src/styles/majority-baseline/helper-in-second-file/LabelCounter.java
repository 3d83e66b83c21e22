package practice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class LabelCounter {
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final int total;

    LabelCounter(List<String> labels) {
        if (labels.isEmpty()) {
            throw new IllegalArgumentException("nothing to count");
        }
        for (String label : labels) {
            counts.compute(label, (key, old) -> old == null ? 1 : old + 1);
        }
        total = labels.size();
    }

    double share(String label) {
        return (double) counts.getOrDefault(label, 0) / total;
    }

    String mostFrequent() {
        String best = null;
        for (String label : counts.keySet()) {
            if (best == null) {
                best = label;
            } else {
                int difference = counts.get(label) - counts.get(best);
                best = difference > 0 || (difference == 0 && label.compareTo(best) < 0) ? label : best;
            }
        }
        return best;
    }
}
