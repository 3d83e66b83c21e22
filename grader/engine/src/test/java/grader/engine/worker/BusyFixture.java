package grader.engine.worker;

/** A program that says that it runs, and then listens to nobody. */
final class BusyFixture {

    private BusyFixture() {}

    public static void main(String[] none) {
        System.out.println("busy");
        while (true) {
            Thread.onSpinWait();
        }
    }
}
