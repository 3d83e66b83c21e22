package grader.student.run;

import grader.student.run.Outcome.Kind;
import grader.student.run.Subject.Answer;
import grader.student.sample.Call;
import grader.student.sample.ExerciseSamples;
import grader.student.sample.Expectation;
import grader.student.sample.Rung;
import grader.student.sample.Show;
import grader.student.sample.Types;
import grader.words.bundle.SampleAnswers;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;

/** Takes one rung of a ladder. */
final class RungRun {

    private final ExerciseSamples exercise;
    private final Subject subject;

    RungRun(ExerciseSamples exercise, Class<?> type) {
        this.exercise = exercise;
        this.subject = new Subject(exercise, type);
    }

    Outcome take(Rung rung, int index) {
        Optional<Method> method = subject.find(rung.call());
        if (method.isEmpty()) {
            return Outcome.of(Kind.MISSING, index, missing(rung.call()));
        }
        Capture printed = Capture.install();
        Answer answer = subject.call(method.get(), rung.call());
        String text = printed.text();
        long lines = printed.lines();
        return judge(rung, index, method.get(), answer, text).printed(text, lines);
    }

    private String missing(Call call) {
        String signature = exercise.method(call.method()).toString();
        return subject.hasNamed(call.method())
                ? SampleAnswers.otherTypes(signature)
                : SampleAnswers.noMethod(signature);
    }

    private Outcome judge(Rung rung, int index, Method method, Answer answer, String printed) {
        Optional<String> stub = answer.failure() == null ? Optional.empty() : Stubs.origin(answer.failure());
        if (stub.isPresent()) {
            return Outcome.of(Kind.NOT_ATTEMPTED, index, stub.get());
        }
        boolean refusal = rung.expected() instanceof Expectation.Refusal;
        if (answer.failure() != null && !refusal) {
            return new Outcome(
                    Kind.THREW, index, Failures.words(answer.failure()), "", Failures.place(answer.failure()), "", 0);
        }
        Judgement judgement = answer.changed() > 0
                ? changed(rung, answer.changed())
                : refusal ? refusal(answer) : value(rung, method, answer.result(), printed);
        Kind kind = judgement.right() ? Kind.PASSED : answer.failure() == null ? Kind.WRONG : Kind.THREW;
        String place = answer.failure() == null ? "" : Failures.place(answer.failure());
        return new Outcome(kind, index, judgement.got(), judgement.note(), place, "", 0);
    }

    private static Judgement changed(Rung rung, int argument) {
        return Judgement.wrong(SampleAnswers.changed(argument, rung.call().method()), SampleAnswers.mayNotChange());
    }

    private static Judgement refusal(Answer answer) {
        if (answer.failure() == null) {
            return Judgement.wrong(Show.value(answer.result()), "");
        }
        if (!(answer.failure() instanceof IllegalArgumentException)) {
            return Judgement.wrong(Failures.words(answer.failure()), "");
        }
        String message = answer.failure().getMessage();
        return message == null || message.isBlank()
                ? Judgement.wrong(SampleAnswers.withoutMessage(), "")
                : Judgement.RIGHT;
    }

    private Judgement value(Rung rung, Method method, Object result, String printed) {
        Expectation expected = rung.expected();
        if (expected instanceof Expectation.Equal equal) {
            return Comparison.judge(result, Types.fresh(equal.value(), Types.name(method.getReturnType())));
        }
        if (expected instanceof Expectation.Losses losses) {
            return LossesComparison.judge(printed, losses);
        }
        if (!(result instanceof int[] numbers)) {
            return Judgement.wrong(Show.value(result), "");
        }
        if (expected instanceof Expectation.Mean mean) {
            double got = Arrays.stream(numbers).average().orElse(Double.NaN);
            boolean near = Math.abs(got - mean.mean()) <= mean.within();
            return near ? Judgement.RIGHT : Judgement.wrong(SampleAnswers.mean(Show.number(got)), "");
        }
        if (expected instanceof Expectation.Range range) {
            boolean inside = Arrays.stream(numbers).allMatch(n -> n >= range.lowest() && n <= range.highest());
            return inside ? Judgement.RIGHT : Judgement.wrong(Show.value(numbers), "");
        }
        boolean repeats = expected instanceof Expectation.Repeats;
        Call other = repeats ? rung.call() : ((Expectation.DiffersFrom) expected).other();
        boolean same = Types.alike(numbers, subject.call(method, other).result());
        String got = same ? SampleAnswers.same() : SampleAnswers.thenOthers(Show.value(numbers));
        return same == repeats ? Judgement.RIGHT : Judgement.wrong(got, "");
    }
}
