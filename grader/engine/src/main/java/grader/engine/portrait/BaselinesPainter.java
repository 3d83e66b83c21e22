package grader.engine.portrait;

import grader.engine.portrait.Portrait.Baselines;
import grader.engine.portrait.Portrait.DataSet;
import grader.protocol.Values.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The majority baseline of each data set that comes with the exercises. */
final class BaselinesPainter implements Painter {

    /** Read when first painted: a run without pictures has no use for it. */
    private static final class Shipped {
        static final List<Asked> SETS = Stream.of("iris", "wine", "breast-cancer", "titanic", "zero-digits")
                .map(LabelSet::read)
                .map(Asked::new)
                .toList();
    }

    /** A data set with what never changes about it. */
    private record Asked(LabelSet set, Texts train, Texts test, String majority, double right) {
        Asked(LabelSet set) {
            this(set, new Texts(true, set.train()), new Texts(true, set.test()), set.majority(), set.baseline());
        }

        DataSet answered(double yours) {
            return new DataSet(set.name(), majority, set.test().size(), yours, right);
        }
    }

    @Override
    public Baselines paint(Sitting sitting) throws NoAnswerException {
        List<DataSet> answered = new ArrayList<>();
        for (Asked asked : Shipped.SETS) {
            answered.add(asked.answered(sitting.value(
                    Double.class,
                    "MajorityBaseline",
                    "baseline",
                    "(Ljava/util/List;Ljava/util/List;)D",
                    asked.train,
                    asked.test)));
        }
        return new Baselines(answered);
    }
}
