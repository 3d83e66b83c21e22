package practice;
public final class GradientDescent {
    public enum Behavior { CRAWLS, CONVERGES, DIVERGES }
    public static double loss(double[] x, double[] y, double w, double b) {
        check(x, y); double t = 0; for (int i = 0; i < x.length; i++) { double e = w*x[i]+b-y[i]; t += e*e; } return t / x.length;
    }
    static void check(double[] x, double[] y) { if (x.length == 0 || x.length != y.length) throw new IllegalArgumentException("p"); }
    public static double[] gradient(double[] x, double[] y, double w, double b) {
        check(x, y); double g = 0, h = 0; for (int i = 0; i < x.length; i++) { double e = y[i]-(w*x[i]+b); g += 2*e*x[i]/x.length; h += 2*e/x.length; } return new double[]{g,h};
    }
    public static double[] fit(double[] x, double[] y, double learningRate, int steps) {
        check(x, y); if (steps < 0) throw new IllegalArgumentException("s");
        double w = 0, b = 0;
        for (int s = 0; s < steps; s++) {
            System.out.println(loss(x, y, w, b));
            double dw = 0; for (int i = 0; i < x.length; i++) dw += 2*(w*x[i]+b-y[i])*x[i]/x.length;
            w -= learningRate*dw;
            double db = 0; for (int i = 0; i < x.length; i++) db += 2*(w*x[i]+b-y[i])/x.length;
            b -= learningRate*db;
        }
        return new double[]{w,b};
    }
    public static Behavior behavior(double[] x, double[] y, double learningRate, int steps) {
        check(x, y); if (steps < 1) throw new IllegalArgumentException("s");
        double w=0,b=0,l0=loss(x,y,0,0),p=l0,l=l0;
        for (int s=0;s<steps;s++){ double dw=0,db=0; for(int i=0;i<x.length;i++){double e=w*x[i]+b-y[i];dw+=2*e*x[i]/x.length;db+=2*e/x.length;} w-=learningRate*dw;b-=learningRate*db;p=l;l=loss(x,y,w,b);}
        if (l > l0) return Behavior.DIVERGES;
        if (Math.abs(l-p) < 1e-6) return Behavior.CONVERGES;
        return Behavior.CRAWLS;
    }
}
