package grader.worker.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What {@code Set.of} and {@code Map.of} make, in an order that is the same on every run: the JDK's own is salted. */
public final class Ordered {

    private Ordered() {}

    public static <T> Set<T> of(Set<T> salted) {
        return salted.size() < 2 ? salted : Collections.unmodifiableSet(new LinkedHashSet<>(sorted(salted)));
    }

    public static <K, V> Map<K, V> of(Map<K, V> salted) {
        if (salted.size() < 2) {
            return salted;
        }
        Map<K, V> ordered = new LinkedHashMap<>();
        for (K key : sorted(salted.keySet())) {
            ordered.put(key, salted.get(key));
        }
        return Collections.unmodifiableMap(ordered);
    }

    private static <T> List<T> sorted(Collection<T> elements) {
        List<T> sorted = new ArrayList<>(elements);
        sorted.sort(Comparator.comparingInt(Ordered::rank).thenComparing(Ordered::text));
        return sorted;
    }

    private static int rank(Object element) {
        return element instanceof Enum<?> constant ? constant.ordinal() : ObjectMirrors.OfObject.hashCode(element);
    }

    private static String text(Object element) {
        return element instanceof String text ? text : "";
    }
}
