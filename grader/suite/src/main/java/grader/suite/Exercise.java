package grader.suite;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a class with the exercise whose checks it holds, or whose classes of checks it lists. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Exercise {

    /** The id in scorecards, as in {@code gradient-descent}. */
    String id();

    /** Simple name of the student's class, as in {@code GradientDescent}. */
    String className();

    /** The exercise's name as students know it. */
    String title();

    /** The classes that hold its checks, in the order of scorecards; none where the marked class holds them itself. */
    Class<?>[] checks() default {};
}
