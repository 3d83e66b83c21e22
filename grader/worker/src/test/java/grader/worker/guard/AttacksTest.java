package grader.worker.guard;

import static org.assertj.core.api.Assertions.assertThat;

import grader.protocol.Reply;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Code that would never end, or eat the machine: each ends over budget, at a line, alike on every run. */
class AttacksTest {

    private static final String GO = "\npublic static int go() ";

    /** A name, members of the class, the body of {@code go}, words of the message. */
    record Attack(String name, String members, String body, String words) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Attack attack(String name, String words, String body) {
        return new Attack(name, "", body, words);
    }

    private static Attack attack(String name, String words, String members, String body) {
        return new Attack(name, members, body, words);
    }

    static Stream<Attack> attacks() {
        return Stream.of(
                attack("T01 endless loop", "loop", "while (true) {}"),
                attack(
                        "T33 bit set",
                        "million steps",
                        "BitSet b = new BitSet(); b.set(0, 10_000_000); int x = 0; while (true) x += b.nextClearBit(0);"),
                attack(
                        "T34 long texts that are equal",
                        "million steps",
                        "Object a = \"x\".repeat(5_000_000), b = \"x\".repeat(5_000_000); int x = 0;"
                                + " while (true) x += Objects.equals(a, b) ? 1 : 0;"),
                attack(
                        "T34b long texts in order",
                        "million steps",
                        "Comparator<String> c = Comparator.naturalOrder(); int x = 0;"
                                + " String a = \"x\".repeat(5_000_000), b = \"x\".repeat(5_000_000);"
                                + " while (true) x += c.compare(a, b);"),
                attack(
                        "T35 pattern that repeats nothing",
                        "million steps",
                        "return \"\".matches(\"((){9999}){99999}\") ? 1 : 0;"),
                attack(
                        "T36 number of many digits",
                        "million steps",
                        "String s = \"0\".repeat(5_000_000); int x = 0; while (true) x += Integer.parseInt(s);"),
                attack("T02 empty for", "loop", "for (;;);"),
                attack(
                        "T03 static block",
                        "loop",
                        "static class S { static int x; static { while (x == 0) ; } }",
                        "return S.x;"),
                attack(
                        "T03 enum constructor",
                        "loop",
                        "enum E { A; E() { int i = 0; while (i >= 0) i &= 7; } }",
                        "return E.A.ordinal();"),
                attack(
                        "T04 constructor",
                        "loop",
                        "static class C { int i; C() { while (i == 0) ; } }",
                        "return new C().i;"),
                attack(
                        "T04 initialiser",
                        "loop",
                        "static class C { int i; { while (i == 0) ; } }",
                        "return new C().i;"),
                attack("T05 catches all", "loop", "while (true) try { work(); } catch (Throwable t) {}"),
                attack(
                        "T05 catches Error",
                        "loop",
                        "int n = 0; while (true) try { while (true) n++; } catch (Error t) { n = 0; }"),
                attack("T06 finally loops", "loop", "try { while (true); } finally { while (true); }"),
                attack("T06 finally returns", "loop", "while (true) try { while (true); } finally { continue; }"),
                attack(
                        "T06 finally answers",
                        "loop",
                        "int n = 0; try { while (n >= 0) n &= 3; return 1; } finally { return 2; }"),
                attack("T06 synchronized", "loop", "synchronized (Try.class) { while (true); }"),
                attack(
                        "T06 resources",
                        "loop",
                        "static class R implements AutoCloseable { public void close() { while (true); } }",
                        "int n = 0; try (R a = new R(); R b = new R()) { while (n >= 0) n &= 3; } return n;"),
                attack(
                        "T07 nested finally",
                        "calling",
                        "static void f(int d) { try { if (d > 0) f(d - 1); } finally { if (d > 0) f(d - 1); } }",
                        "f(1000); return 1;"),
                attack(
                        "T08 exceptions only",
                        "",
                        "static int f(int n) { try { if (n % 7 < 9) throw new RuntimeException(); } catch (RuntimeException e) { n++; } return n; }",
                        "int n = 0; while (n >= 0) n = f(n) & 7; return n;"),
                attack(
                        "T09 mutual recursion",
                        "called each other 30,000 levels deep",
                        "static int f(int n) { return g(n); } static int g(int n) { return f(n); }",
                        "return f(1);"),
                attack(
                        "T09 lambda recursion",
                        "levels deep",
                        "static IntUnaryOperator F; static { F = n -> F.applyAsInt(n + 1); }",
                        "return F.applyAsInt(0);"),
                attack(
                        "T10 comparator",
                        "loop",
                        "List<Integer> l = new ArrayList<>(List.of(3, 1, 2)); l.sort((a, b) -> { while (true); }); return 1;"),
                attack(
                        "T10 iterator",
                        "",
                        "int n = 0; Iterator<Integer> it = new Iterator<>() { public boolean hasNext() { return true; } public Integer next() { return 1; } }; while (it.hasNext()) n += it.next(); return n;"),
                attack(
                        "T10 iterable",
                        "",
                        "static class I implements Iterator<Integer> { public boolean hasNext() { return true; } public Integer next() { return 1; } }",
                        "new I().forEachRemaining(x -> {}); return 1;"),
                attack("T10 supplier", "still", "return Stream.generate(() -> 1).mapToInt(x -> x).sum();"),
                attack("T12 long range", "still running", "return (int) LongStream.range(0, Long.MAX_VALUE).sum();"),
                attack(
                        "T12 int ranges",
                        "",
                        "int s = 0; for (int i = 0; i >= 0; i = i + 1 & 7) s += IntStream.range(0, 4000).sum(); return s;"),
                attack("T13 ints", "", "return new Random(1).ints().sum();"),
                attack("T13 ints array", "", "return new Random(1).ints().toArray().length;"),
                attack("T13 many ints", "", "return new Random(1).ints(2_000_000_000L).toArray().length;"),
                attack("T13 limited ints", "", "return new Random(1).ints().limit(2_000_000_000L).toArray().length;"),
                attack("T14 generate", "", "return Stream.generate(\"x\"::toString).toList().size();"),
                attack("T14 iterate", "", "return Stream.iterate(1, UnaryOperator.identity()).mapToInt(x -> x).sum();"),
                attack("T18 power", "", "return java.math.BigInteger.valueOf(3).pow(300_000_000).bitLength();"),
                attack(
                        "T18 decimal",
                        "digits",
                        "return new java.math.BigDecimal(\"1E+400000000\").toBigInteger().bitLength();"),
                attack(
                        "T18 squares",
                        "",
                        "java.math.BigInteger b = java.math.BigInteger.TEN; while (true) b = b.multiply(b);"),
                attack("T19 sorts", "", "int[] a = new int[10_000_000]; while (true) Arrays.sort(a);"),
                attack(
                        "T19 insert",
                        "",
                        "StringBuilder b = new StringBuilder(); while (true) b.insert(0, 'c').insert(0, \"cccccccccccc\");"),
                attack("T19 concat", "", "String s = \"\"; while (true) s += 'c';"),
                attack("T19 list insert", "", "List<Integer> l = new ArrayList<>(); while (true) l.add(0, 1);"),
                attack(
                        "T19 linked get",
                        "",
                        "List<Integer> l = new LinkedList<>(Collections.nCopies(100_000, 1)); int s = 0; for (int i = 0; ; i = i + 1 & 0xffff) s += l.get(i);"),
                attack(
                        "T19 contains",
                        "",
                        "List<Integer> l = new ArrayList<>(Collections.nCopies(100_000, 1)); while (true) l.contains(2);"),
                attack(
                        "T20 hash flood",
                        "",
                        "static class K { public int hashCode() { return 1; } public boolean equals(Object o) { return this == o; } }",
                        "Set<K> s = new HashSet<>(); while (true) s.add(new K());"),
                attack(
                        "T24 busy wait",
                        "loop",
                        "long t = System.nanoTime(); while (System.nanoTime() - t < 5_000_000_000L); return 1;"),
                attack(
                        "T28 swallowed by the library",
                        "",
                        "static class V { public String toString() { while (true); } }",
                        "String.valueOf(new V()); return 1;"),
                attack(
                        "M01 list of arrays",
                        "MB",
                        "List<double[]> l = new ArrayList<>(); while (true) l.add(new double[1 << 20]);"),
                attack(
                        "M02 huge array",
                        "this array would take 16.0 GB",
                        "return new double[Integer.MAX_VALUE].length;"),
                attack("M02 square", "this array would take", "return new int[30000][30000].length;"),
                attack("M02 cube", "this array would take", "return new long[3000][3000][3000].length;"),
                attack("M03 repeat", "this text would take 1.9 GB", "return \"x\".repeat(2_000_000_000).length();"),
                attack(
                        "M03 setLength",
                        "this text would take",
                        "StringBuilder b = new StringBuilder(); b.setLength(1_500_000_000); return b.length();"),
                attack(
                        "M03 join",
                        "",
                        "return String.join(\"x\".repeat(1000), Collections.nCopies(1_000_000, \"x\".repeat(100))).length();"),
                attack("M03 doubling", "", "String s = \"x\"; while (true) s = s + s;"),
                attack(
                        "M03 replace",
                        "",
                        "return \"x\".repeat(1_000_000).replace(\"x\", \"x\".repeat(1000)).length();"),
                attack("M04 width", "format", "return String.format(\"%1000000000d\", 1).length();"),
                attack("M04 precision", "format", "System.out.printf(\"%.100000000f\", 1.0); return 1;"),
                attack("M04 formatted", "format", "return \"%999999999s\".formatted(1).length();"),
                attack(
                        "M05 capacity",
                        "this collection would take",
                        "return new ArrayList<Integer>(Integer.MAX_VALUE).size();"),
                attack(
                        "M05 reference",
                        "this collection would take",
                        "IntFunction<List<Integer>> f = ArrayList::new; return f.apply(Integer.MAX_VALUE).size();"),
                attack("M05 deque", "", "return new ArrayDeque<Integer>(1 << 30).size();"),
                attack("M05 map", "", "return new HashMap<Integer, Integer>(1 << 30, 0.5f).size();"),
                attack("M05 bits", "", "BitSet b = new BitSet(); b.set(Integer.MAX_VALUE); return b.size();"),
                attack("M05 copies", "", "return Collections.nCopies(Integer.MAX_VALUE, 1).toString().length();"),
                attack(
                        "M05 copyOf",
                        "this array would take",
                        "return Arrays.copyOf(new int[1], Integer.MAX_VALUE - 8).length;"),
                attack("M05 clone", "", "int[] a = new int[10_000_000]; while (true) a.clone();"),
                attack("garbage", "allocated more than", "while (true) new int[50].clone();"),
                attack(
                        "S01 recursion",
                        "f called itself 30,000 levels deep",
                        "static int f(int n) { return f(n + 1); }",
                        "return f(0);"),
                attack(
                        "S02 recursion with format",
                        "levels deep",
                        "static int f(int n) { String.format(\"%d\", n); return f(n + 1); }",
                        "return f(0);"),
                attack(
                        "S03 catches overflow",
                        "levels deep",
                        "static int f(int n) { try { return f(n + 1); } catch (StackOverflowError e) { return f(n); } }",
                        "return f(0);"),
                attack(
                        "S stream recursion",
                        "levels deep",
                        "static int f(int n) { return IntStream.range(0, 2).map(i -> f(n + i)).sum(); }",
                        "return f(0);"),
                attack(
                        "S comparator recursion",
                        "levels deep",
                        "static int f(int n) { List<Integer> l = new ArrayList<>(List.of(2, 1)); l.sort((a, b) -> f(n)); return 1; }",
                        "return f(0);"),
                attack(
                        "S many locals",
                        "levels deep",
                        "static double f(double a) { double b = a + 1, c = b + 1, d = c + 1, e = d + 1, g = e + 1, h = g + 1, i = h + 1, j = i + 1, k = j + 1, l = k + 1, m = l + 1; return f(m) + b + c + d + e + g + h + i + j + k + l; }",
                        "return (int) f(0);"),
                attack(
                        "S pipeline recursion",
                        "30,000 levels deep",
                        "static int f(int n) { return Stream.of(1, 2).flatMap(x -> Stream.of(x)).filter(x -> x > 0)"
                                + ".collect(Collectors.groupingBy(x -> f(n), TreeMap::new, Collectors.counting())).size(); }",
                        "return f(0);"),
                attack(
                        "S memo recursion",
                        "30,000 levels deep",
                        "static Map<Integer, Integer> m = new TreeMap<>();"
                                + " static int f(int n) { return m.computeIfAbsent(n, k -> Optional.of(k).map(x -> f(x + 1)).get()); }",
                        "return f(0);"),
                attack(
                        "S text recursion",
                        "30,000 levels deep",
                        "static class N { public String toString() { return String.format(\"%s\", List.of(new N())); } }",
                        "return new N().toString().length();"),
                attack("O01 prints", "printed more than", "while (true) System.out.println(\"one line of many\");"),
                attack("O01 prints little", "still running", "while (true) System.out.println(\"x\");"),
                attack("O02 prints much", "printed more than", "System.out.print(\"x\".repeat(5_000_000)); return 1;"),
                attack(
                        "O03 errors",
                        "printed more than",
                        "while (true) System.err.println(\"some error that is told again and again\");"),
                attack("O04 closes", "still running", "System.out.close(); while (true) System.out.write('x');"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void endsOverBudget(Attack attack) {
        String body = "static void work() { while (true); }\n" + attack.members + GO + "{\n" + attack.body + "\n}";

        Reply first = Kit.of(body).call("go", "()I");
        Reply again = Kit.of(body).call("go", "()I");

        assertThat(first).isInstanceOfSatisfying(Reply.Aborted.class, aborted -> {
            assertThat(aborted.reason()).isEqualTo(Reply.Reason.OVER_BUDGET);
            assertThat(aborted.what()).contains(attack.words);
            assertThat(aborted.at()).isPresent();
            assertThat(aborted.at().get().line()).isPositive();
        });
        assertThat(again).isEqualTo(first);
    }

    static Stream<Attack> oneOfEachKind() {
        List<String> names =
                List.of("T05 catches all", "T03 static block", "S01 recursion", "M02 huge array", "O01 prints");
        return attacks().filter(attack -> names.contains(attack.name));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("oneOfEachKind")
    void leavesTheNextCallAlone(Attack attack) {
        Kit kit = Kit.of("static void work() { while (true); }\n" + attack.members
                + "public static int fine() { return 7; }" + GO + "{\n" + attack.body + "\n}");
        kit.call("go", "()I");

        assertThat(kit.nextCheck().call("fine", "()I"))
                .isInstanceOfSatisfying(
                        Reply.Returned.class,
                        returned -> assertThat(returned.value()).isEqualTo(7));
    }
}
