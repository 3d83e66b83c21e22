package grader.worker.guard;

import grader.worker.load.StudentClasses;
import grader.worker.run.Abort;
import grader.worker.run.Meter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How long a step takes where it is longest: loops around single calls of the library, in nanoseconds for each step. Not part of
 * the tests; run with the worker's flags.
 */
final class StepBenchmark {

    private static final int BUDGET = 3_000_000;
    private static final int ROUNDS = 3;

    private static final String SNIPPETS = """
            nothing | x++
            pow | s += Math.pow(i, 1.37)
            sin | s += Math.sin(i)
            exp | s += Math.exp(1.0 / i)
            log | s += Math.log(i)
            tan | s += Math.tan(i)
            atan2 | s += Math.atan2(i, 3)
            cbrt | s += Math.cbrt(i)
            hypot | s += Math.hypot(i, 3)
            sqrt | s += Math.sqrt(i)
            round | x += Math.round(s)
            nextBoolean | x += random.nextBoolean() ? 1 : 0
            nextInt | x += random.nextInt(6)
            nextDouble | s += random.nextDouble()
            gaussian | s += random.nextGaussian()
            new Random | s += new Random(i).nextInt()
            double to text | x += String.valueOf(i / 3.0).length()
            concat | x += ("a" + i / 3.0).length()
            parseDouble | s += Double.parseDouble("3.14159265358979")
            parseInt | x += Integer.parseInt("123456")
            append | b.setLength(0); b.append(i / 3.0)
            format | x += String.format("%.3f", i / 3.0).length()
            format long | x += String.format("%s %s %s %s %d %5d %x", "a", "b", "c", s, i, i, i).length()
            merge | map.merge(i & 1023, 1, Integer::sum)
            get | x += map.getOrDefault(i & 1023, 0)
            tree | tree.put(i & 1023, i)
            list get | x += list.get(i & 255)
            set of words | x += words.contains("abcdefgh") ? 1 : 0
            small sort | int[] a = {3, 1, 2}; Arrays.sort(a)
            small copy | x += Arrays.copyOf(small, 3).length
            clone | x += small.clone().length
            list of | x += List.of(1, 2, 3).size()
            range sum | x += IntStream.range(0, 3).sum()
            stream | x += list.stream().mapToInt(v -> v).limit(2).sum()
            collect | x += Stream.of("a", "b").collect(Collectors.toList()).size()
            group | x += Stream.of("a", "b").collect(Collectors.groupingBy(t -> t, Collectors.counting())).size()
            average | s += Arrays.stream(small).average().getAsDouble()
            joining | x += Stream.of("a", "b").collect(Collectors.joining(",")).length()
            optional | x += Optional.of(i).map(v -> v + 1).get()
            big | big = big.multiply(three).mod(modulus)
            decimal | dec = dec.multiply(tenth).setScale(10, java.math.RoundingMode.HALF_UP)
            decimal div | dec = dec.divide(tenth, java.math.MathContext.DECIMAL128).remainder(tenth)
            matches | x += "abc123".matches("[a-z]+[0-9]+") ? 1 : 0
            split | x += "a, b, c".split(", *").length
            compile | x += java.util.regex.Pattern.compile("a|b").matcher("b").find() ? 1 : 0
            upper | x += "Abc".toUpperCase().length()
            strip | x += " abc ".strip().length()
            compare | x += "abcdefgh".compareTo("abcdefgi")
            caught | try { Integer.parseInt("x"); } catch (NumberFormatException e) { x++; }
            out of bounds | try { x += small[3]; } catch (ArrayIndexOutOfBoundsException e) { x++; }
            thrown | try { throw new IllegalStateException("a"); } catch (IllegalStateException e) { x++; }
            made | x += new RuntimeException("a").hashCode()
            deep | x += deep(200)
            deep made | x += deepMade(900)
            scanner | x += new Scanner("1 2").nextInt()
            tokenizer | x += new StringTokenizer("a b").countTokens()
            iterator | for (int v : list) x += v
            linked | linked.addFirst(i); linked.removeLast()
            queue | queue.add(i); if (queue.size() > 100) queue.poll()
            bits | bits.set(i & 4095); x += bits.cardinality()
            date | x += java.time.LocalDate.of(2024, 1, 1).plusDays(i & 255).getDayOfYear()
            decimal format | x += new java.text.DecimalFormat("0.00").format(i).length()
            shuffle | Collections.shuffle(list)
            sort list | Collections.sort(list)
            print | System.err.print(' ')
            hash of text | x += Objects.hash(i, s, "a")
            list to text | x += list.toString().length()
            array to text | x += Arrays.toString(small).length()
            equals | x += list.equals(new ArrayList<>(list)) ? 1 : 0
            max | x += Collections.max(list)
            enum values | x += java.math.RoundingMode.values().length
            clock | x += (int) System.nanoTime()
            identity | x += System.identityHashCode(small)
            replace | x += "abcabc".replace("b", "xy").length()
            array of arrays | x += new int[3][4].length
            """;

    private StepBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        StringBuilder body = new StringBuilder("static Random random = new Random(1); static int[] small = {3, 1, 2};"
                + " static Map<Integer, Integer> map = new HashMap<>(); static Map<Integer, Integer> tree = new TreeMap<>();"
                + " static List<Integer> list = new ArrayList<>(); static Set<String> words = new HashSet<>(Set.of(\"a\", \"abcdefgh\"));"
                + " static StringBuilder b = new StringBuilder(); static LinkedList<Integer> linked = new LinkedList<>();"
                + " static PriorityQueue<Integer> queue = new PriorityQueue<>(); static BitSet bits = new BitSet();"
                + " static java.math.BigInteger big = java.math.BigInteger.TEN, three = java.math.BigInteger.valueOf(3),"
                + " modulus = java.math.BigInteger.valueOf(1_000_000_007L);"
                + " static java.math.BigDecimal dec = java.math.BigDecimal.ONE, tenth = new java.math.BigDecimal(\"1.1\");"
                + " static { for (int i = 0; i < 256; i++) list.add(i * 77 & 255); }"
                + " static int deep(int n) { if (n > 0) return deep(n - 1); try { return small[3]; }"
                + " catch (ArrayIndexOutOfBoundsException e) { return 1; } }"
                + " static int deepMade(int n) { if (n > 0) return deepMade(n - 1); for (int i = 0; i < 10; i++)"
                + " new RuntimeException(\"a\"); return 1; }\n");
        Map<String, String> snippets = new LinkedHashMap<>();
        SNIPPETS.lines().forEach(line -> snippets.put(line.split(" \\| ")[0], line.split(" \\| ", 2)[1]));
        int number = 0;
        for (String snippet : snippets.values()) {
            body.append("static void m")
                    .append(number++)
                    .append("() { long x = 0; double s = 0; for (int i = 1; ; i++) { ")
                    .append(snippet)
                    .append("; if (x + s == 0.123) return; } }\n");
        }
        StudentClasses classes = new StudentClasses(Kit.compiled(body.toString()), new OpenPolicy());
        number = 0;
        for (String name : snippets.keySet()) {
            Method method = classes.load("practice.Try").getDeclaredMethod("m" + number++);
            method.setAccessible(true);
            System.err.printf("%8.1f ns a step: %s%n", best(method), name);
        }
    }

    private static double best(Method method) throws Exception {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            Meter.beginCheck();
            Meter.beginCall(BUDGET, 1);
            long start = System.nanoTime();
            try {
                method.invoke(null);
            } catch (InvocationTargetException end) {
                if (!(end.getCause() instanceof Abort)) {
                    throw end;
                }
            }
            int steps = Meter.endCall();
            best = Math.min(best, (double) (System.nanoTime() - start) / steps);
        }
        return best;
    }
}
