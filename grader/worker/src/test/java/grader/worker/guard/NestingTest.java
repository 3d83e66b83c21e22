package grader.worker.guard;

import static org.assertj.core.api.Assertions.assertThat;

import grader.protocol.Reply;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the library would walk without an end, or search without one, ends over budget and spoils no worker. */
class NestingTest {

    private static final String TWO =
            "List<Object> l = new ArrayList<>(); List<Object> m = new ArrayList<>(List.of(l));"
                    + " l.add(m); Object o = l; Map<Object, Object> map = new HashMap<>(); Object[] array = {null}; array[0] = array;";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "return l.hashCode();",
                "return o.hashCode();",
                "return l.toString().length();",
                "return (\"\" + l).length();",
                "System.out.println(o);",
                "return String.valueOf(o).length();",
                "return Objects.hash(l);",
                "return Arrays.deepHashCode(array);",
                "return l.equals(new ArrayList<>(l)) ? 1 : 0;",
                "map.put(l, 1); return 0;",
                "return new HashSet<>().add(l) ? 1 : 0;",
                "map.put(1, map); map.put(2, Optional.of(map)); return map.hashCode();",
                "return String.format(\"%s\", l).length();",
            })
    void whatHoldsItselfEnds(String body) {
        Kit kit = Kit.of("static int go() { " + TWO + body + (body.contains("return") ? "" : " return 0;") + " }");

        assertThat(kit.call("go", "()I"))
                .isInstanceOfSatisfying(
                        Reply.Aborted.class,
                        aborted -> assertThat(aborted.what()).startsWith("this collection holds itself"));
        assertThat(kit.worn()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Object o = 1; for (int i = 0; i < 40; i++) o = List.of(o, o); return o.hashCode();",
                "Object o = 1; for (int i = 0; i < 40; i++) o = List.of(o, o); return o.toString().length();",
                "return \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac\".matches(\"(a*)*\\\\1b\") ? 1 : 0;",
                "return java.util.regex.Pattern.compile(\"(.*)(.*)(.*)(.*)(.*)(.*)[xyz]\")"
                        + ".matcher(\"a\".repeat(3000)).find() ? 1 : 0;",
                "Map<Object, Object> map = new HashMap<>();"
                        + " for (int i = 0; i < 100_000; i++) map.put(List.of(i, -31 * i), i); return 0;",
                "record Key(int number) { public int hashCode() { return 1; } } Set<Key> set = new HashSet<>();"
                        + " for (int i = 0; i < 100_000; i++) set.add(new Key(i)); return 0;",
                "class Key { public int hashCode() { return 1; } } Set<Key> set = new HashSet<>();"
                        + " for (int i = 0; i < 100_000; i++) set.add(new Key()); return 0;",
                "return \"a\".repeat(3000).replaceFirst(\"(.*)(.*)(.*)(.*)(.*)(.*)[xyz]\", \"\").length();",
            })
    void whatTakesForEverEnds(String body) {
        Kit kit = Kit.of("static int go() { " + body + " }");

        assertThat(kit.call("go", "()I"))
                .isInstanceOfSatisfying(
                        Reply.Aborted.class,
                        aborted -> assertThat(aborted.what()).startsWith("still running after"));
        assertThat(kit.worn()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "List<Object> l = new ArrayList<>(List.of(1, List.of(2, Map.of(3, new int[1][2])))); return l.toString().length() > 9;",
                "Object o = 1; for (int i = 0; i < 900; i++) o = List.of(o); return o.hashCode() == o.hashCode();",
                "return \"a1, b2 ,c\".split(\" *, *\").length == 3 && \"a.b\".split(\"\\\\.\", 2)[1].equals(\"b\");",
                "return \"a1b22\".replaceAll(\"([0-9]+)\", \"<$1>\").equals(\"a<1>b<22>\") && \"ab\".matches(\"[a-c]+\");",
                "var m = java.util.regex.Pattern.compile(\"(\\\\w)=(\\\\d)\").matcher(\"x=1 y=2\"); int n = 0;"
                        + " while (m.find()) n += Integer.parseInt(m.group(2)); m.reset(\"z=3\");"
                        + " return m.find() && n == 3 && m.replaceFirst(\"$2\").equals(\"3\") && m.toString().length() > 0;",
                "return Stream.of(\"a1\", \"b\").filter(java.util.regex.Pattern.compile(\"[0-9]\").asPredicate()).count() == 1;",
                "return java.util.regex.Pattern.compile(\",\").splitAsStream(\"a,b\").count() == 2;",
            })
    void whatIsFineIsFine(String body) {
        Kit kit = Kit.of("static boolean go() { " + body + " }");

        assertThat(kit.call("go", "()Z"))
                .isInstanceOfSatisfying(
                        Reply.Returned.class,
                        returned -> assertThat(returned.value()).isEqualTo(true));
    }
}
