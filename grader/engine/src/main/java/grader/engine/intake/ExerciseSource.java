package grader.engine.intake;

import grader.protocol.SourceUnit;
import java.util.List;

/** What a submission holds for one exercise. */
public sealed interface ExerciseSource {

    /** Simple name of the exercise's class. */
    String className();

    /** No file of that name: not attempted. */
    record Absent(String className) implements ExerciseSource {}

    /** There is something, but it cannot be graded; the reason is for students. */
    record Broken(String className, String reason) implements ExerciseSource {}

    /**
     * A file to compile.
     *
     * @param main path of the unit that holds the class
     * @param units that file, and every other one that it may refer to
     * @param notes how it was read where that was not straightforward
     */
    record Written(String className, String main, List<SourceUnit> units, List<String> notes)
            implements ExerciseSource {
        public Written {
            units = List.copyOf(units);
            notes = List.copyOf(notes);
        }
    }
}
