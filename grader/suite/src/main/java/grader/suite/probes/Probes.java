package grader.suite.probes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The inquiries of all exercises. */
public final class Probes {

    private static final Map<String, Map<String, Inquiry>> BY_EXERCISE = Map.of(
            "cosine", CosineProbes.all(),
            "gradient-descent", DescentProbes.all(),
            "coin-simulation", CoinProbes.all(),
            "majority-baseline", BaselineProbes.all());

    private Probes() {}

    /** The inquiry into a method; none for what cannot be called, as a rule about the file. */
    public static Optional<Inquiry> of(String exercise, String method) {
        return Optional.ofNullable(BY_EXERCISE.getOrDefault(exercise, Map.of()).get(method));
    }

    static Map<String, Inquiry> named(Questions... inquiries) {
        Map<String, Inquiry> byMethod = new HashMap<>();
        for (Questions inquiry : inquiries) {
            byMethod.put(inquiry.method(), inquiry);
        }
        return byMethod;
    }
}
