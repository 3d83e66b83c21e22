package grader.suite.checks.descent;

/**
 * A trusted run of gradient descent from w = b = 0.
 *
 * @param weights w and b after the last step
 * @param terms for each weight Σ|terms| of everything that its updates added up
 * @param losses the loss at the start and after each step
 */
public record Descent(double[] weights, double[] terms, double[] losses) {

    /** The run on these points. */
    public static Descent of(Points points, double rate, int steps) {
        double[] weights = new double[2];
        double[] terms = new double[2];
        double[] losses = new double[steps + 1];
        losses[0] = points.loss(0, 0);
        for (int step = 1; step <= steps; step++) {
            double[] gradient = points.gradient(weights[0], weights[1]);
            double[] sizes = points.gradientTerms(weights[0], weights[1]);
            for (int i = 0; i < 2; i++) {
                weights[i] -= rate * gradient[i];
                terms[i] += rate * sizes[i];
            }
            losses[step] = points.loss(weights[0], weights[1]);
        }
        return new Descent(weights, terms, losses);
    }

    /** How far the last step went down, as a share of the loss at the start. */
    double lastDrop() {
        return Math.abs(losses[losses.length - 1] - losses[losses.length - 2]) / losses[0];
    }

    double lastLoss() {
        return losses[losses.length - 1];
    }
}
