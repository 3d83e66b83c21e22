package grader.worker.run;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Prints what becomes of hash codes that are given, while objects move and methods are compiled. */
final class HashCodesTrial {

    private static final int OBJECTS = 50_000;

    private HashCodesTrial() {}

    private enum Letter {
        A,
        B,
        C,
        D,
        E,
        F
    }

    public static void main(String[] arguments) {
        System.out.println("given: " + HashCodes.work());
        EnumNumbers.give(Letter.values());
        System.out.println(
                "order: " + new HashSet<>(List.of(Letter.F, Letter.E, Letter.D, Letter.C, Letter.B, Letter.A)));
        System.out.println("kept: " + areKept());
        System.out.println("locked: " + (isUntouchedWhileLocked() ? "untouched" : "changed"));
    }

    /** Hash codes stay what they are where objects grow old, are locked, and hashed by compiled code. */
    private static boolean areKept() {
        List<Object> objects = new ArrayList<>();
        for (int i = 1; i <= OBJECTS; i++) {
            Object object = i % 2 == 0 ? new Object() : new int[i % 7];
            HashCodes.give(object, i);
            objects.add(object);
        }
        List<Integer> before = objects.stream().map(System::identityHashCode).toList();
        boolean kept = isOneEach(before);
        for (int round = 0; round < 3; round++) {
            System.gc();
            for (int i = 0; i < OBJECTS; i++) {
                synchronized (objects.get(i)) {
                    HashCodes.give(objects.get(i), 7);
                }
                kept &= System.identityHashCode(objects.get(i)) == before.get(i);
            }
        }
        return kept;
    }

    /** Where they are given they count from 1; elsewhere nothing is known of them. */
    private static boolean isOneEach(List<Integer> hashCodes) {
        for (int i = 0; i < OBJECTS && HashCodes.work(); i++) {
            if (hashCodes.get(i) != i + 1) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUntouchedWhileLocked() {
        Object object = new Object();
        synchronized (object) {
            HashCodes.give(object, 99);
        }
        int hash = System.identityHashCode(object);
        return hash != 99 && Set.of(object).contains(object) && System.identityHashCode(object) == hash;
    }
}
