package grader.engine.author;

import grader.engine.diagnosis.Knowledge;
import grader.suite.catalogue.Misconception;
import grader.suite.probes.Inquiry;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an author's folder knows of its one exercise.
 *
 * @param all its mistakes, ids in alphabetical order, each followed by its forms
 * @param variants class files by name of the mistake
 * @param reference class files of the right solution
 * @param probes by method
 */
record FolderKnowledge(
        List<Misconception> all,
        Map<String, Map<String, byte[]>> variants,
        Map<String, byte[]> reference,
        Map<String, Inquiry> probes)
        implements Knowledge {

    @Override
    public List<Misconception> misconceptions(String exercise) {
        return all;
    }

    @Override
    public Map<String, byte[]> variant(Misconception misconception) {
        return variants.get(misconception.name());
    }

    @Override
    public Map<String, byte[]> reference(String exercise) {
        return reference;
    }

    @Override
    public Optional<Inquiry> inquiry(String exercise, String method) {
        return Optional.ofNullable(probes.get(method));
    }
}
