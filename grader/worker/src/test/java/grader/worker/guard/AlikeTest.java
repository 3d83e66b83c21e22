package grader.worker.guard;

import static org.assertj.core.api.Assertions.assertThat;

import grader.protocol.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What differs from run to run on a JVM of its own is the same on every run here. */
class AlikeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "return \"\" + Math.random() + Math.random();",
                "DoubleSupplier s = Math::random; return \"\" + s.getAsDouble();",
                "return \"\" + new Random().nextInt() + new Random().nextInt();",
                "Supplier<Random> s = Random::new; return \"\" + s.get().nextInt();",
                "class Mine extends Random { Mine() {} } return \"\" + new Mine().nextInt();",
                "return \"\" + new SplittableRandom().nextInt();",
                "return \"\" + java.util.concurrent.ThreadLocalRandom.current().nextInt(5, 5000);",
                "Random r = java.util.concurrent.ThreadLocalRandom.current(); return \"\" + r.nextGaussian() + r.nextBoolean();",
                "List<Integer> l = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6)); Collections.shuffle(l); return l.toString();",
                "return \"\" + java.util.random.RandomGenerator.getDefault().nextLong();",
                "return \"\" + java.util.random.RandomGenerator.of(\"L64X128MixRandom\").nextLong();",
                "return \"\" + new Random().ints(3).sum() + new Random().doubles().limit(3).sum();",
                "return \"\" + System.nanoTime() + System.currentTimeMillis();",
                "return \"\" + new Object().hashCode() + System.identityHashCode(\"x\");",
                "return \"\" + new int[3] + new Object() + String.valueOf(new double[1]);",
                "Runnable r = () -> {}; return String.valueOf(r);",
                "String s = \"a\".repeat(41); return \"\" + (s.intern() == s) + (s.intern() == s.intern());",
                "Function<String, String> f = String::intern; return \"\" + (f.apply(\"xy\".substring(1)) == \"y\");",
                "class K {} Set<K> s = new HashSet<>(); for (int i = 0; i < 20; i++) s.add(new K()); return s.toString();",
                "class K { public int hashCode() { return super.hashCode() + 1; } public String toString() { return super.toString(); } } return \"\" + new K();",
            })
    void isTheSameOnEveryRun(String body) {
        Kit first = Kit.of("static String go() {" + body + "}");
        Kit second = Kit.of("static String go() {" + body + "}");

        Object value = text(first);
        Kit.of("static String go() { return \"\" + Math.random() + new Object().hashCode(); }")
                .call("go", "()Ljava/lang/String;");

        assertThat(text(second)).isEqualTo(value);
        assertThat(text(first.nextCheck()))
                .as("another check of the same worker")
                .isEqualTo(value);
    }

    @Test
    void setsHaveOneOrder() {
        String body = "static String go() { return Set.of(\"d\", \"a\", \"c\", \"b\") + \"\" + Map.of(4, 1, 2, 3); }";

        assertThat(text(Kit.of(body))).isEqualTo("[a, b, c, d]{2=3, 4=1}");
    }

    @Test
    void enumsStandInTheirOrderInAHashSet() {
        String body = "enum E { A, B, C, D, F, G } static String go() {"
                + " return new HashSet<>(List.of(E.G, E.F, E.D, E.C, E.B, E.A)).toString(); }";

        for (int i = 0; i < 20; i++) {
            assertThat(text(Kit.of(body))).isEqualTo("[A, B, C, D, F, G]");
        }
    }

    @Test
    void twoGeneratorsOfOneCheckDiffer() {
        assertThat(text(Kit.of(
                        "static String go() { return \"\" + (new Random().nextLong() == new Random().nextLong()); }")))
                .isEqualTo("false");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "return \"\" + IntStream.range(0, 100).parallel().map(i -> i * i).sum();",
                "return \"\" + IntStream.range(0, 100_000).map(i -> i % 7).sum();",
                "return \"\" + IntStream.rangeClosed(1, 10_000).boxed().collect(Collectors.toList()).size();",
                "return List.of(3, 1, 2).parallelStream().sorted().map(String::valueOf).collect(Collectors.joining());",
                "return Stream.of(\"b\", \"a\").parallel().sorted(Comparator.reverseOrder()).toList().toString();",
                "int[] a = {3, 1, 2}; Arrays.parallelSort(a); Arrays.parallelPrefix(a, Integer::sum); return Arrays.toString(a);",
                "double[] a = new double[4]; Arrays.parallelSetAll(a, i -> i / 2.0); return Arrays.toString(a);",
                "return Stream.iterate(1, i -> i * 2).limit(10).map(String::valueOf).collect(Collectors.joining(\",\"));",
                "return String.format(\"%5.2f|%s|%05d\", Math.PI, \"x\", 7) + \"ab\".repeat(3) + String.join(\"-\", List.of(\"a\", \"b\"));",
                "StringBuilder b = new StringBuilder(10); b.append(1).append('c').insert(0, \"xy\").append(2.5).reverse().setLength(3); return b.toString();",
                "Map<String, Integer> m = new HashMap<>(16, 0.5f); for (String s : \"a b a\".split(\" \")) m.merge(s, 1, Integer::sum); return m.toString();",
                "LinkedList<Integer> l = new LinkedList<>(List.of(1, 2, 3)); l.add(1, 9); l.remove(Integer.valueOf(2)); return l + \"\" + l.get(2);",
                "return new java.math.BigDecimal(\"1.10\").multiply(java.math.BigDecimal.TEN).setScale(1).toPlainString() + java.math.BigInteger.TWO.pow(100);",
                "int[][] a = new int[3][4]; a[1] = a[0].clone(); return Arrays.deepToString(a);",
                "Function<Integer, List<Integer>> f = ArrayList::new; return f.apply(3).toString();",
                "List<String> l = new ArrayList<>(); Consumer<String> add = l::add; add.accept(\"x\"); return l.toString();",
                "return Map.of(1, 2).get(1) + \"\" + Set.of(1, 2, 3).contains(2) + Map.of(\"a\", 1, \"b\", 2).get(\"b\") + List.of(1);",
                "try { return \"\" + Set.of(1, 1); } catch (IllegalArgumentException e) { return e.getMessage(); }",
                "try { Map.of(1, 2, 3, 4).put(5, 6); return \"\"; } catch (UnsupportedOperationException e) { return \"no\"; }",
                "synchronized (Try.class) { return \"in\"; }",
                "try { Object o = null; synchronized (o) { return \"in\"; } } catch (NullPointerException e) { return \"npe\"; }",
                "String s = \"two\"; return switch (s) { case \"one\" -> \"1\"; case \"two\" -> \"2\"; default -> \"?\"; };",
                "record P(int x, double y) {} return new P(1, 2).toString() + new P(1, 2).equals(new P(1, 2));",
                "enum E { A { int f() { return 1; } }, B { int f() { return 2; } }; abstract int f(); } return E.A.f() + \"\" + E.valueOf(\"B\");",
                "interface I { default int f() { return g(); } private int g() { return 4; } static I of() { return new I() {}; } } return \"\" + I.of().f();",
                "Object o = 5 > System.nanoTime() ? new ArrayList<>(List.of(1).isEmpty() ? List.of(1) : List.of(2, 3)) : null; return String.valueOf(o);",
                "String s = \"\"; for (int i = 0; i < 3; i++) try { if (i == 1) continue; s += i; } finally { s += \"f\"; } return s;",
                "try { int[] a = new int[-1]; return \"?\"; } catch (NegativeArraySizeException e) { return e.getMessage(); }",
                "try { int[][] a = new int[2][-1]; return \"?\"; } catch (NegativeArraySizeException e) { return e.getMessage(); }",
            })
    void answersAsOnAJvmOfItsOwn(String body) throws Exception {
        String source = "static String go() {" + body + "}";

        assertThat(text(Kit.of(source))).isEqualTo(text(Kit.unguarded(source)));
    }

    private static Object text(Kit kit) {
        Reply reply = kit.call("go", "()Ljava/lang/String;");
        assertThat(reply).isInstanceOf(Reply.Returned.class);
        return ((Reply.Returned) reply).value();
    }
}
