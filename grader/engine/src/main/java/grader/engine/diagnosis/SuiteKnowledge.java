package grader.engine.diagnosis;

import grader.suite.catalogue.Catalogue;
import grader.suite.catalogue.Misconception;
import grader.suite.probes.Inquiry;
import grader.suite.probes.Probes;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the grader was built with. */
final class SuiteKnowledge implements Knowledge {

    private final Catalogue catalogue = Catalogue.load();

    @Override
    public List<Misconception> misconceptions(String exercise) {
        return catalogue.inEveryForm(exercise);
    }

    @Override
    public Map<String, byte[]> variant(Misconception misconception) {
        return catalogue.variant(misconception);
    }

    @Override
    public Map<String, byte[]> reference(String exercise) {
        return catalogue.reference(exercise);
    }

    @Override
    public Optional<Inquiry> inquiry(String exercise, String method) {
        return Probes.of(exercise, method);
    }
}
