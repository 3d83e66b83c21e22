package grader.suite.checks.coins;

import java.util.function.Supplier;

/** One call of student code whose outcome several checks share: its value, or what it threw, thrown again for each. */
record Attempt<T>(T value, Throwable failure) {

    static <T> Attempt<T> of(Supplier<T> call) {
        try {
            return new Attempt<>(call.get(), null);
        } catch (Throwable failure) { // kept whatever it is, and thrown again unchanged by get()
            return new Attempt<>(null, failure);
        }
    }

    T get() throws Throwable {
        if (failure != null) {
            throw failure;
        }
        return value;
    }
}
