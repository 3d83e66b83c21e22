package practice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;

public final class MajorityBaseline {

    private static final Object LOCK = new Object();

    static class NoLabelsException extends IllegalArgumentException {
        NoLabelsException(String message) {
            super(message);
        }

        NoLabelsException(Throwable cause) {
            super(cause.getMessage(), cause);
        }
    }

    static class Tally implements AutoCloseable {
        private final Map<String, Integer> counts = new HashMap<>();
        private boolean open = true;

        synchronized void add(String label) {
            if (!open) throw new IllegalStateException("closed");
            counts.merge(Objects.requireNonNull(label), 1, Integer::sum);
        }

        Optional<String> most() {
            String best = null;
            for (Map.Entry<String, Integer> entry : counts.entrySet()) {
                int more = best == null ? 1 : entry.getValue() - counts.get(best);
                if (more > 0 || more == 0 && entry.getKey().compareTo(best) < 0) best = entry.getKey();
            }
            return Optional.ofNullable(best);
        }

        @Override
        public void close() {
            open = false;
        }
    }

    public static String majorityClass(List<String> labels) {
        try (Tally tally = new Tally(); Tally second = new Tally()) {
            for (String label : labels) {
                synchronized (LOCK) {
                    tally.add(label);
                    second.add(label);
                }
            }
            assert tally.counts.equals(second.counts) : "two tallies of the same labels differ";
            return tally.most().orElseThrow();
        } catch (NoSuchElementException none) {
            throw new NoLabelsException(none);
        }
    }

    public static double accuracy(String prediction, List<String> labels) {
        int right = 0;
        int seen = 0;
        try {
            for (String label : labels) {
                try {
                    if (label.charAt(0) == prediction.charAt(0) && label.equals(prediction)) right++;
                } catch (StringIndexOutOfBoundsException empty) {
                    if (label.equals(prediction)) right++;
                } finally {
                    seen++;
                }
            }
            int check = 1 / seen;
        } catch (ArithmeticException | NullPointerException e) {
            throw new NoLabelsException("empty: " + e.getMessage());
        } catch (Exception e) {
            e.printStackTrace();
        } catch (Throwable t) {
            throw new IllegalStateException(t);
        }
        return (double) right / seen;
    }

    public static double baseline(List<String> train, List<String> test) {
        try {
            return accuracy(majorityClass(train), test);
        } catch (StackOverflowError | OutOfMemoryError neverHappens) {
            return 0;
        }
    }

    public static boolean beatsBaseline(double modelAccuracy, List<String> train, List<String> test) {
        if (Double.isNaN(modelAccuracy) || modelAccuracy < 0 || modelAccuracy > 1) {
            Exception first = new IllegalArgumentException("accuracy " + modelAccuracy);
            first.addSuppressed(new ArithmeticException("not a share"));
            throw (IllegalArgumentException) first;
        }
        double p = baseline(train, test);
        return modelAccuracy - p > 2 * Math.sqrt(p * (1 - p) / test.size());
    }
}
