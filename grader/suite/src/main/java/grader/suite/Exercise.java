package grader.suite;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a class of checks with the exercise that they belong to. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Exercise {

    /** The id in scorecards, as in {@code gradient-descent}. */
    String id();

    /** Simple name of the student's class, as in {@code GradientDescent}. */
    String className();

    /** The exercise's name as students know it. */
    String title();
}
