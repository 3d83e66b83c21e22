package week1;

public class Vector {
    private final double[] parts;

    public Vector(double[] parts) {
        this.parts = parts;
    }

    public double dot(Vector other) {
        if (parts.length != other.parts.length) throw new IllegalArgumentException("lengths");
        double sum = 0;
        for (int i = 0; i < parts.length; i++) sum += parts[i] * other.parts[i];
        return sum;
    }

    public double norm() {
        return Math.sqrt(dot(this));
    }
}
