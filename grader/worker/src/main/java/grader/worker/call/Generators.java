package grader.worker.call;

import grader.protocol.Values.Generator;
import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** The live random generators of a submission: one a number, so that a later call draws on where an earlier one stopped. */
public final class Generators {

    private final Map<Long, RandomGenerator> live = new HashMap<>();

    RandomGenerator of(Generator wanted) {
        return live.computeIfAbsent(
                wanted.number(),
                number -> RandomGeneratorFactory.of(wanted.algorithm()).create(wanted.seed()));
    }
}
