package checks;

import static grader.suite.probes.Questions.with;

import grader.suite.probes.ExerciseProbes;
import grader.suite.probes.Questions;
import java.util.List;

public final class SoftmaxProbes implements ExerciseProbes {

    @Override
    public List<Questions> all() {
        return List.of(
                Questions.of(
                        "softmax",
                        with(scores(1, 2, 4)),
                        with(scores(0, -1)),
                        with(scores(800, 801)),
                        with(scores(-900, -901)),
                        with(scores())),
                Questions.of("predict", with(scores(1, 3, 2)), with(scores(4, 7, 7)), with(scores(9, 2, 9))));
    }

    private static double[] scores(double... scores) {
        return scores;
    }
}
