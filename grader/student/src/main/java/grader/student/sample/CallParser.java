package grader.student.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Reads calls and values: {@code nearest([1, 0], [[0, 5], [2, 0]], 2)}, {@code [8 x "cat"]}, {@code random(1)}. */
final class CallParser {

    private final String text;
    private final Map<String, Value> names;
    private int at;

    CallParser(String text, Map<String, Value> names) {
        this.text = text;
        this.names = names;
    }

    /** The call that the text begins with. */
    Call call() {
        int from = at;
        String method = word();
        List<Value> arguments = between('(', ')');
        return new Call(text.substring(from, at), method, arguments);
    }

    /** What is left of the text. */
    String rest() {
        return text.substring(at).strip();
    }

    /** The text as one value. */
    Value onlyValue() {
        List<Value> values = repeated();
        skip();
        if (at < text.length() || values.size() != 1) {
            throw wrong("one value was expected");
        }
        return values.get(0);
    }

    private List<Value> between(char open, char close) {
        expect(open);
        List<Value> values = new ArrayList<>();
        while (!next(close)) {
            if (!values.isEmpty()) {
                expect(',');
            }
            values.addAll(repeated());
        }
        expect(close);
        return values;
    }

    private List<Value> repeated() {
        Value value = value();
        if (value instanceof Value.Num count && text.startsWith(" x ", at)) {
            at += " x ".length();
            return Collections.nCopies(Integer.parseInt(count.digits()), value());
        }
        return List.of(value);
    }

    private Value value() {
        if (next('[')) {
            return new Value.Row(between('[', ']'));
        }
        if (next('"')) {
            int end = text.indexOf('"', at + 1);
            String content = text.substring(at + 1, end);
            at = end + 1;
            return new Value.Text(content);
        }
        String word = word();
        if (word.equals("random")) {
            Value.Num seed = (Value.Num) between('(', ')').get(0);
            return new Value.Seeded(Long.parseLong(seed.digits()));
        }
        if (names.containsKey(word)) {
            return names.get(word);
        }
        boolean number = word.equals("NaN") || word.matches("[-+.\\d].*");
        return number ? new Value.Num(word) : new Value.Word(word);
    }

    private String word() {
        skip();
        int from = at;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || "+-._".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        if (at == from) {
            throw wrong("a name or a number was expected");
        }
        return text.substring(from, at);
    }

    private boolean next(char wanted) {
        skip();
        return at < text.length() && text.charAt(at) == wanted;
    }

    private void expect(char wanted) {
        if (!next(wanted)) {
            throw wrong("'" + wanted + "' was expected");
        }
        at++;
    }

    private void skip() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private SampleException wrong(String what) {
        return new SampleException(text + ": " + what + " at character " + (at + 1));
    }
}
