package homework.week3;

class Checks {

    static void sameLength(double[] a, double[] b) {
        if (a.length != b.length) {
            throw new IllegalArgumentException("Vectors have lengths " + a.length + " and " + b.length);
        }
    }

    static void notZero(double[] a) {
        for (double component : a) {
            if (component != 0) {
                return;
            }
        }
        throw new IllegalArgumentException("All components are zero");
    }

    static void inRange(int k, int max) {
        if (k < 0 || k > max) {
            throw new IllegalArgumentException("k = " + k + " is not in 0.." + max);
        }
    }
}
