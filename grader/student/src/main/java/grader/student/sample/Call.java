package grader.student.sample;

import java.util.List;

/**
 * A call of a method under test.
 *
 * @param text as it was written, for people to read
 * @param method the method's name
 * @param arguments what it is given
 */
public record Call(String text, String method, List<Value> arguments) {

    public Call {
        arguments = List.copyOf(arguments);
    }
}
