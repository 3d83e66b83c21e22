package grader.worker.guard;

import grader.worker.load.StudentClasses;
import grader.worker.run.Abort;
import grader.worker.run.Meter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How long a step takes where the library works on much at once, in nanoseconds for each step. Not part of the tests; run with the
 * worker's flags, and a part of a snippet's name where only some are asked for.
 */
final class SizeBenchmark {

    private static final int BUDGET = Integer.MAX_VALUE;
    private static final long LONG_ENOUGH = 200_000_000;

    private static final String FIELDS = """
            static final int N = 50_000;
            static BitSet bits = new BitSet(); static { bits.set(0, 10_000_000); bits.set(20_000_000); }
            static List<Integer> list = new ArrayList<>(), same = new ArrayList<>(), copy = new ArrayList<>();
            static LinkedList<Integer> linked = new LinkedList<>();
            static java.util.concurrent.ConcurrentLinkedQueue<Integer> queue = new java.util.concurrent.ConcurrentLinkedQueue<>();
            static { for (int i = 0; i < N; i++) { list.add(i); same.add(i); copy.add(i); linked.add(i); queue.add(i); } }
            static String text = "a".repeat(5_000_000), other = new StringBuilder(text).toString();
            static List<String> texts = new ArrayList<>(List.of(text)), others = new ArrayList<>(List.of(other));
            static String[] array = {text}, arrays = {other};
            static Map<String, Integer> byText = new HashMap<>(Map.of(text, 1));
            static String digits = "1." + "1".repeat(1_000_000), zeros = "0".repeat(1_000_000);
            static Random random = new Random(1);
            static List<Map.Entry<String, Integer>> entries = List.of();
            static class Key { public int hashCode() { return 1; } }
            static String collision(int i) { StringBuilder b = new StringBuilder(); for (int j = 0; j < 12; j++) b.append((i >> j & 1) == 0 ? "Aa" : "BB"); return b.toString(); }
            static List<String> collisions = new ArrayList<>(); static Map<String, Integer> colliding = new HashMap<>();
            static { for (int i = 0; i < 4096; i++) { collisions.add(collision(i)); colliding.put(collision(i), i); } }
            static Map<Object, Integer> flooded = new HashMap<>(); static Object[] keys = new Object[2000];
            static { for (int i = 0; i < 2000; i++) { keys[i] = List.of(Integer.MIN_VALUE + i, -31 * i); flooded.put(keys[i], i); } }
            """;

    private static final String SNIPPETS = """
            nothing | x++
            bits nextClear | x += bits.nextClearBit(0)
            bits nextSet | x += bits.nextSetBit(10_000_001)
            bits previousSet | x += bits.previousSetBit(19_999_999)
            bits previousClear | x += bits.previousClearBit(9_999_999)
            bits get range | x += bits.get(0, 10_000_000).size()
            bits clear range | bits.clear(20_000_001, 30_000_000)
            bits intersects | x += bits.intersects(bits) ? 1 : 0
            bits toLongArray | x += bits.toLongArray().length
            linked get | x += linked.get(N / 2)
            linked iterator at | x += linked.listIterator(N / 2).next()
            linked remove at | linked.add(linked.remove(N / 2))
            linked set | linked.set(N / 2, 3)
            linked sublist get | x += linked.subList(1, N - 1).get(N / 2)
            linked descending | x += linked.descendingIterator().next()
            queue size | x += queue.size()
            cow add | java.util.concurrent.CopyOnWriteArrayList<Integer> c = new java.util.concurrent.CopyOnWriteArrayList<>(list); for (int j = 0; j < 10_000; j++) c.add(j)
            sublist clear | copy.subList(0, 1).clear(); copy.add(1)
            sublist add | copy.subList(0, 1).add(1); copy.remove(copy.size() - 1)
            sublist of sublist | List<Integer> v = list; for (int j = 0; j < 1000; j++) v = v.subList(0, v.size()); x += v.get(0)
            iterator remove | Iterator<Integer> it = copy.iterator(); it.next(); it.remove(); copy.add(1)
            list iterator add | copy.listIterator().add(1); copy.remove(copy.size() - 1)
            list iterator at | x += list.listIterator(N / 2).next()
            list equals | x += list.equals(same) ? 1 : 0
            list hash | x += list.hashCode()
            deque remove | ArrayDeque<Integer> d = new ArrayDeque<>(list); d.removeFirstOccurrence(N - 1); x += d.size()
            text equals | x += text.equals(other) ? 1 : 0
            objects equals | x += Objects.equals(text, other) ? 1 : 0
            comparator | x += Comparator.<String>naturalOrder().compare(text, other)
            comparator of key | x += Comparator.comparing((String t) -> t).compare(text, other)
            compare ignoring case | x += String.CASE_INSENSITIVE_ORDER.compare(text, other)
            compareToIgnoreCase | x += text.compareToIgnoreCase(other)
            regionMatches | x += text.regionMatches(true, 0, other, 0, 5_000_000) ? 1 : 0
            contentEquals | x += text.contentEquals(new StringBuilder(other)) ? 1 : 0
            list of texts equals | x += texts.equals(others) ? 1 : 0
            list of texts contains | x += texts.contains(other) ? 1 : 0
            array of texts equals | x += Arrays.equals(array, arrays) ? 1 : 0
            array of texts sort | String[] t = {text, other}; Arrays.sort(t)
            list of texts sort | List<String> t = new ArrayList<>(List.of(text, other)); Collections.sort(t)
            list of texts max | List<String> t = new ArrayList<>(List.of(text, other)); x += Collections.max(t).length()
            tree of texts | TreeMap<String, Integer> t = new TreeMap<>(); t.put(text, 1); t.put(other, 2)
            map get long text | x += byText.get(other)
            objects hash | x += Objects.hash(text)
            strip indent | x += text.stripIndent().length()
            translateEscapes | x += text.translateEscapes().length()
            codePoints | x += text.codePointCount(0, text.length())
            distinct words | x += Stream.of(text, other).distinct().count()
            sorted words | x += Stream.of(text, other).sorted().count()
            parseDouble | s += Double.parseDouble(digits)
            valueOf double | s += Double.valueOf(digits)
            parseInt | x += Integer.parseInt(zeros)
            parseLong radix | x += Long.parseLong(zeros, 10)
            integer valueOf | x += Integer.valueOf(zeros)
            pattern of much | x += java.util.regex.Pattern.compile(text).flags()
            pattern nested | x += java.util.regex.Pattern.compile("(?:){99999999}").matcher("").find() ? 1 : 0
            pattern counted | x += java.util.regex.Pattern.compile("(?:(?:(?:a?){1000}){1000}){1000}").matcher("a").find() ? 1 : 0
            pattern of classes | x += java.util.regex.Pattern.compile("[a-z]".repeat(1000)).matcher("a").find() ? 1 : 0
            pattern empties | x += "".matches("((){9999}){9999}") ? 1 : 0
            split much | x += "a".split("b".repeat(100_000)).length
            replaceAll much | x += "a".replaceAll("b".repeat(100_000), "").length()
            concat | Stream<Integer> c = Stream.of(1); for (int j = 0; j < 500; j++) c = Stream.concat(c, Stream.of(1)); x += c.iterator().next()
            concat count | Stream<Integer> c = Stream.of(1); for (int j = 0; j < 500; j++) c = Stream.concat(c, Stream.of(1)); x += c.count()
            colliding texts | x += colliding.get(collisions.get(i & 4095))
            colliding lists | x += flooded.get(keys[i % 2000])
            colliding put | Map<Object, Integer> m = new HashMap<>(); for (int j = 0; j < 2000; j++) m.put(keys[j], j)
            colliding set | x += new HashSet<>(Arrays.asList(keys)).size()
            nextInt | x += random.nextInt()
            nextInt of | x += random.nextInt(6)
            nextDouble | s += random.nextDouble()
            nextBoolean | x += random.nextBoolean() ? 1 : 0
            nextBytes | random.nextBytes(new byte[1000])
            both draws | x += random.nextInt(); s += random.nextDouble()
            split generator | x += new SplittableRandom(i).split().nextInt()
            """;

    private SizeBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        String wanted = arguments.length == 0 ? "" : arguments[0];
        Map<String, String> snippets = new LinkedHashMap<>();
        SNIPPETS.lines()
                .filter(line -> line.contains(wanted))
                .forEach(line -> snippets.put(line.split(" \\| ")[0], line.split(" \\| ", 2)[1]));
        StringBuilder body = new StringBuilder(FIELDS);
        int number = 0;
        for (String snippet : snippets.values()) {
            body.append("static double m").append(number++).append("(int turns) { long x = 0; double s = 0;");
            body.append(" for (int i = 0; i < turns; i++) { ").append(snippet).append("; } return x + s; }\n");
        }
        StudentClasses classes = new StudentClasses(Kit.compiled(body.toString()), new OpenPolicy());
        number = 0;
        for (String name : snippets.keySet()) {
            Method method = classes.load("practice.Try").getDeclaredMethod("m" + number++, int.class);
            method.setAccessible(true);
            measure(name, method);
        }
    }

    /** With more and more turns, until they take long enough to be measured. */
    private static void measure(String name, Method method) throws Exception {
        call(method, 0);
        for (int turns = 1; ; turns *= 2) {
            long start = System.nanoTime();
            String end = call(method, turns);
            long taken = System.nanoTime() - start;
            if (taken > LONG_ENOUGH || !end.isEmpty() || turns > 1 << 27) {
                double steps = Math.max(1, Meter.endCall());
                System.out.printf(
                        "%10.1f ns a step, %12.0f ns a turn: %s %s%n",
                        taken / steps, (double) taken / turns, name, end);
                return;
            }
        }
    }

    private static String call(Method method, int turns) throws Exception {
        Meter.beginCheck();
        Meter.beginCall(BUDGET, 1);
        try {
            method.invoke(null, turns);
            return "";
        } catch (InvocationTargetException end) {
            return end.getCause() instanceof Abort ? "(stopped)" : "(" + end.getCause() + ")";
        }
    }
}
