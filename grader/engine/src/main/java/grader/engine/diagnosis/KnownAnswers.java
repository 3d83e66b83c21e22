package grader.engine.diagnosis;

import grader.suite.catalogue.Misconception;
import grader.suite.catalogue.SolutionLoader;
import grader.suite.probes.Answer;
import grader.suite.probes.Inquiry;
import grader.suite.probes.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** The answers of the reference and of every known wrong solution, asked when first needed and kept. */
final class KnownAnswers {

    private final Knowledge knowledge;
    private final Map<String, Subject> references = new ConcurrentHashMap<>();
    private final Map<String, Optional<Known>> byMethod = new ConcurrentHashMap<>();

    KnownAnswers(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * What is known of one method.
     *
     * @param reference the right answers
     * @param mistakes those whose wrong solutions break this method
     */
    record Known(List<Answer> reference, List<Mistake> mistakes) {}

    /** A wrong solution's answers. */
    record Mistake(Misconception misconception, List<Answer> answers) {

        /** How many of them are left to chance. */
        long varying() {
            return answers.stream()
                    .filter(answer -> answer.kind() == Answer.Kind.VARYING)
                    .count();
        }
    }

    /** Empty where nothing can be asked of the method. */
    Optional<Known> of(String exercise, String className, String method) {
        return byMethod.computeIfAbsent(exercise + "." + method, name -> ask(exercise, className, method));
    }

    /** The misconception of that id in its main form. */
    Optional<Misconception> misconception(String exercise, String id) {
        return knowledge.misconceptions(exercise).stream()
                .filter(misconception -> misconception.id().equals(id))
                .findFirst();
    }

    Subject reference(String exercise, String className) {
        return references.computeIfAbsent(exercise, id -> subject(className, knowledge.reference(id)));
    }

    private Optional<Known> ask(String exercise, String className, String method) {
        return knowledge.inquiry(exercise, method).map(inquiry -> {
            List<Answer> reference = inquiry.ask(subject(className, knowledge.reference(exercise)));
            List<Mistake> mistakes = new ArrayList<>();
            for (Misconception misconception : knowledge.misconceptions(exercise)) {
                if (misconception.methods().contains(method)) {
                    mistakes.add(
                            new Mistake(misconception, answers(inquiry, className, knowledge.variant(misconception))));
                }
            }
            return new Known(reference, mistakes);
        });
    }

    /** Asked once; twice where a call repeated comes to something else, since then it may be left to chance. */
    static List<Answer> answers(Inquiry inquiry, String className, Map<String, byte[]> wrong) {
        List<Answer> once = inquiry.ask(subject(className, wrong));
        return Answer.vary(once) ? both(once, inquiry.ask(subject(className, wrong))) : once;
    }

    private static List<Answer> both(List<Answer> once, List<Answer> again) {
        return IntStream.range(0, once.size())
                .mapToObj(i -> once.get(i).and(again.get(i)))
                .toList();
    }

    /** A new loader each time: what a solution keeps from call to call begins with the first probe. */
    static Subject subject(String className, Map<String, byte[]> classes) {
        try {
            ClassLoader loader =
                    new SolutionLoader(QuietConsole.redirect(classes), KnownAnswers.class.getClassLoader());
            return new Subject(loader.loadClass("practice." + className), QuietConsole::printedDuring);
        } catch (ClassNotFoundException incomplete) {
            throw new IllegalStateException("a known solution lacks its class " + className, incomplete);
        }
    }
}
