package grader.engine.portrait;

import grader.engine.portrait.Portrait.Direction;
import grader.engine.portrait.Portrait.Directions;
import grader.suite.checks.cosine.Vectors;
import java.util.ArrayList;
import java.util.List;

/** The worked example of the statement: how similar three vectors are to the query [1, 0]. */
final class DirectionsPainter implements Painter {

    private static final int[][] CORPUS = {{0, 5}, {2, 0}, {3, 4}};

    @Override
    public Directions paint(Sitting sitting) throws NoAnswerException {
        List<Direction> directions = new ArrayList<>();
        for (int[] vector : CORPUS) {
            int x = vector[0];
            int y = vector[1];
            double[] query = {1, 0};
            double[] direction = {x, y};
            double yours = sitting.value(Double.class, "Cosine", "similarity", "([D[D)D", query, direction);
            directions.add(new Direction(x, y, yours, Vectors.similarity(query, direction)));
        }
        return new Directions(directions);
    }
}
