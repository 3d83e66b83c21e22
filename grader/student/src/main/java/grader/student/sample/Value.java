package grader.student.sample;

import java.util.List;

/** A value as a sample check writes it; which Java value it is depends on the parameter that it is for. */
public sealed interface Value {

    /** A number such as {@code 2}, {@code -1e-9} or {@code NaN}. */
    record Num(String digits) implements Value {}

    /** A text in quotes. */
    record Text(String text) implements Value {}

    /** A word without quotes: {@code true}, or a constant of an enum. */
    record Word(String word) implements Value {}

    /** Values in brackets: an array or a list. */
    record Row(List<Value> elements) implements Value {

        public Row {
            elements = List.copyOf(elements);
        }
    }

    /** A random generator, by its seed. */
    record Seeded(long seed) implements Value {}
}
