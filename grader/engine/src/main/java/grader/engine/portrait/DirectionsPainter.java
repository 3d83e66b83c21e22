package grader.engine.portrait;

import grader.engine.portrait.Portrait.Direction;
import grader.engine.portrait.Portrait.Directions;
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
            double yours = sitting.value(
                    Double.class, "Cosine", "similarity", "([D[D)D", new double[] {1, 0}, new double[] {x, y});
            directions.add(new Direction(x, y, yours, x / Math.sqrt(x * x + y * y)));
        }
        return new Directions(directions);
    }
}
