package grader.suite.checks.descent;

import java.util.stream.DoubleStream;

/** Points (x, y) and the trusted mean squared error of a line through them, with the scale of fair rounding errors. */
public record Points(double[] x, double[] y) {

    /** New arrays of the same numbers, for a student who may change what he is given. */
    Points copy() {
        return new Points(x.clone(), y.clone());
    }

    /** The same points with every y that many times as large. */
    Points stretched(double factor) {
        return new Points(x.clone(), DoubleStream.of(y).map(v -> factor * v).toArray());
    }

    double loss(double w, double b) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            double residual = w * x[i] + b - y[i];
            sum += residual * residual / x.length;
        }
        return sum;
    }

    /** Σ|terms| of the loss, each square as if written out, so that every order of evaluation is fair. */
    double lossTerms(double w, double b) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += size(i, w, b) * size(i, w, b) / x.length;
        }
        return sum;
    }

    double[] gradient(double w, double b) {
        double[] gradient = new double[2];
        for (int i = 0; i < x.length; i++) {
            double residual = w * x[i] + b - y[i];
            gradient[0] += 2 * residual * x[i] / x.length;
            gradient[1] += 2 * residual / x.length;
        }
        return gradient;
    }

    /** Σ|terms| of both derivatives, each residual as if written out. */
    double[] gradientTerms(double w, double b) {
        double[] terms = new double[2];
        for (int i = 0; i < x.length; i++) {
            terms[0] += 2 * size(i, w, b) * Math.abs(x[i]) / x.length;
            terms[1] += 2 * size(i, w, b) / x.length;
        }
        return terms;
    }

    private double size(int i, double w, double b) {
        return Math.abs(w * x[i]) + Math.abs(b) + Math.abs(y[i]);
    }
}
