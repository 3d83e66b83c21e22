package grader.worker.guard;

import grader.worker.run.NumberSizes;
import grader.worker.run.Sizes;
import grader.worker.run.TextSizes;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.Scanner;
import java.util.Set;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.Vector;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.random.RandomGenerator;
import java.util.stream.BaseStream;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * The table of calls of the library that cost by size: each is charged by a hook before it is made, a method of {@link Sizes},
 * {@link TextSizes} or {@link NumberSizes}.
 *
 * <p>A rule holds for the type and all below it, for every overload with those names for which there is a hook that fits. Operands count from 1 at the receiver, or at the first argument of a static method or constructor; 0 is the last one.
 */
final class Charges {

    private static final String NEW = "<init>";

    private static final List<Rule> RULES = List.of(
            // What takes long whatever it works on.
            rule(Throwable.class, NEW, "traced"),
            rule(java.util.regex.Pattern.class, "compile", "much"),
            rule(java.util.regex.Pattern.class, "compile", "expression", 1),
            rule(Stream.class, "concat", "concatenated"),
            rule(Number.class, "parseDouble parseFloat", "some"),
            rule(Number.class, "parseInt parseLong decode toString", "little"),
            rule(Number.class, "parseDouble parseFloat parseInt parseLong decode valueOf", "read", 1),
            rule(RandomGenerator.class, "nextInt nextLong nextDouble nextFloat nextBoolean", "drawn"),
            rule(RandomGenerator.class, "nextBytes", "whole", 2),
            rule(Math.class, "pow exp log log10 cbrt sin cos tan asin acos atan atan2 hypot", "little"),
            rule(Random.class, "nextGaussian " + NEW, "little"),
            rule(Collection.class, "stream", "little"),
            rule(Arrays.class, "stream sort", "little"),
            rule(
                    BaseStream.class,
                    "map mapToInt mapToLong mapToDouble mapToObj filter boxed limit skip peek flatMap asDoubleStream"
                            + " asLongStream of concat empty iterator range rangeClosed sum min max",
                    "little"),
            rule(
                    BaseStream.class,
                    "average count reduce forEach forEachOrdered anyMatch allMatch noneMatch findFirst findAny"
                            + " summaryStatistics collect",
                    "some"),
            rule(List.class, "of copyOf", "little"),
            rule(Set.class, "add contains remove", "little"),
            rule(SortedMap.class, "put get getOrDefault containsKey merge remove", "little"),
            rule(PriorityQueue.class, "add offer poll remove", "some"),
            rule(Scanner.class, NEW, "veryMuch"),
            rule(Scanner.class, "next nextInt nextLong nextDouble nextLine hasNext hasNextInt hasNextDouble", "some"),
            rule(NumberFormat.class, NEW, "much"),
            rule(NumberFormat.class, "format getInstance", "much"),
            rule(BigDecimal.class, "divide remainder divideToIntegralValue sqrt setScale pow round", "much"),
            rule(BigDecimal.class, "add subtract valueOf toString", "little"),
            // Texts.
            rule(CharSequence.class, "append", "text", 2),
            rule(CharSequence.class, "insert delete deleteCharAt replace", "scan", 1),
            rule(CharSequence.class, "insert", "text", 3),
            rule(CharSequence.class, "setLength ensureCapacity", "chars", 2),
            rule(
                    CharSequence.class,
                    "indexOf lastIndexOf contains chars equals compareTo equalsIgnoreCase lines isBlank hashCode"
                            + " startsWith endsWith reverse compareToIgnoreCase contentEquals",
                    "scan",
                    1),
            rule(
                    CharSequence.class,
                    "toString substring subSequence replace toCharArray toUpperCase toLowerCase trim strip concat"
                            + " getBytes stripIndent translateEscapes",
                    "copy",
                    1),
            rule(CharSequence.class, "concat", "text", 2),
            rule(StringBuilder.class, "replace", "text", 4),
            rule(String.class, "replace", "replaced", 1, 2, 3),
            rule(CharSequence.class, "indexOf lastIndexOf contains replace", "sought", 1, 2),
            rule(String.class, "repeat indent", "repeated", 1, 2),
            rule(StringJoiner.class, "add", "text", 2),
            rule(StringJoiner.class, "toString merge", "copy", 1),
            rule(String.class, "join", "joined", 1, 2),
            rule(String.class, "valueOf copyValueOf", "text", 1),
            rule(CharSequence.class, NEW, "chars", 1),
            rule(CharSequence.class, NEW, "text", 1),
            rule(String.class, "regionMatches", "scan", 1),
            rule(Object.class, "equals", "compared", 1, 2),
            rule(Comparable.class, "compareTo", "compared", 1, 2),
            rule(Comparator.class, "compare", "compared", 2, 3),
            rule(Objects.class, "equals compare", "compared", 1, 2),
            // Formats: the text that describes them, then what they show.
            rule(String.class, "format", "format", 1, 2),
            rule(String.class, "format", "format", 2, 3),
            rule(String.class, "formatted", "format", 1, 2),
            rule(java.io.PrintStream.class, "printf format", "format", 2, 3),
            rule(java.io.PrintStream.class, "printf format", "format", 3, 4),
            rule(java.util.Formatter.class, "format", "format", 2, 3),
            rule(java.util.Formatter.class, "format", "format", 3, 4),
            // Boxes.
            rule(Number.class, "valueOf", "box"),
            // Arrays.
            rule(Arrays.class, "sort", "sorted", 1),
            rule(
                    Arrays.class,
                    "fill equals hashCode toString stream setAll asList mismatch compare deepToString deepEquals"
                            + " deepHashCode",
                    "whole",
                    1),
            rule(Arrays.class, "copyOf", "copied", 1, 2),
            rule(Arrays.class, "copyOfRange", "copiedRange", 1, 2, 3),
            rule(System.class, "arraycopy", "moved", 5),
            // Collections.
            rule(Collection.class, "add addFirst addLast addElement push offer offerFirst offerLast", "element"),
            rule(
                    Collection.class,
                    "remove contains indexOf lastIndexOf removeFirstOccurrence removeLastOccurrence removeElement"
                            + " search removeIf",
                    "search",
                    1,
                    2),
            rule(List.class, "add remove addAll removeElementAt", "shift", 1, 2),
            rule(List.class, "insertElementAt", "shift", 1, 3),
            rule(List.class, "get set listIterator", "walk", 1, 2),
            rule(List.class, "subList", "shift", 1, 2),
            rule(Iterator.class, "remove add", "moves", 1),
            rule(CopyOnWriteArrayList.class, "add set remove addIfAbsent", "rewritten", 1),
            rule(CopyOnWriteArraySet.class, "add remove", "rewritten", 1),
            rule(ConcurrentLinkedQueue.class, "size", "counted", 1),
            rule(ConcurrentLinkedDeque.class, "size", "counted", 1),
            rule(Collection.class, "addAll", "elements", 0),
            rule(Collection.class, "removeAll retainAll containsAll", "pairs", 1, 2),
            rule(
                    Collection.class,
                    "toArray toString hashCode equals clear forEach replaceAll stream clone",
                    "whole",
                    1),
            rule(List.class, "sort", "sorted", 1),
            rule(Arrays.class, "toString deepToString", "shown", 1),
            rule(Collection.class, "toString", "shown", 1),
            rule(Map.class, "toString", "shown", 1),
            // What holds itself.
            rule(Collection.class, "toString hashCode equals", "nested", 1),
            rule(Map.class, "toString hashCode equals", "nested", 1),
            rule(Arrays.class, "hashCode toString equals deepToString deepHashCode deepEquals", "nested", 1),
            rule(Objects.class, "equals deepEquals hash", "nested", 1),
            rule(Set.class, "add contains remove", "key", 2),
            rule(
                    Map.class,
                    "put get getOrDefault containsKey merge putIfAbsent compute computeIfAbsent computeIfPresent remove",
                    "key",
                    2),
            rule(List.class, "contains indexOf lastIndexOf remove", "nested", 2),
            rule(Collection.class, NEW, "slots", 1),
            rule(Collection.class, NEW, "elements", 1),
            rule(ArrayList.class, "ensureCapacity", "slots", 2),
            rule(Vector.class, "ensureCapacity setSize", "slots", 2),
            rule(Map.class, NEW, "slots", 1),
            rule(Map.class, NEW, "elements", 1),
            rule(Map.class, "put putIfAbsent merge compute computeIfAbsent", "entry"),
            rule(Map.class, "putAll", "elements", 2),
            rule(Map.class, "containsValue toString hashCode equals forEach replaceAll clear clone", "whole", 1),
            rule(List.class, "of copyOf", "elements", 1),
            rule(Collections.class, "sort", "sorted", 1),
            rule(Collections.class, "nCopies", "copies", 1),
            rule(Collections.class, "reverse frequency max min fill rotate swap", "whole", 1),
            rule(Collections.class, "max min", "texts", 1),
            rule(Collections.class, "indexOfSubList lastIndexOfSubList disjoint", "pairs", 1, 2),
            rule(Collections.class, "shuffle", "shuffled", 1),
            rule(Collections.class, "addAll", "elements", 2),
            rule(BitSet.class, NEW, "bits", 1),
            rule(BitSet.class, "set flip", "bits", 2),
            rule(BitSet.class, "set flip", "bits", 3),
            rule(
                    BitSet.class,
                    "cardinality and or xor andNot toString hashCode equals clone stream nextSetBit nextClearBit"
                            + " previousSetBit previousClearBit intersects toLongArray toByteArray",
                    "wholeBits",
                    1),
            rule(BitSet.class, "get clear", "wholeBits", 1, 2, 3),
            // Big numbers.
            rule(BigInteger.class, "pow", "power", 1, 2),
            rule(BigInteger.class, "shiftLeft shiftRight setBit flipBit clearBit", "shifted", 1, 2),
            rule(BigInteger.class, "multiply divide mod remainder gcd divideAndRemainder modInverse", "product", 1, 2),
            rule(BigInteger.class, "modPow", "modPower", 2, 3),
            rule(BigInteger.class, "toString sqrt doubleValue intValue longValue", "bigText", 1),
            rule(BigInteger.class, "isProbablePrime", "modPower", 1, 1),
            rule(
                    BigInteger.class,
                    "add subtract negate abs compareTo equals hashCode and or xor not",
                    "wholeNumber",
                    1),
            rule(BigDecimal.class, "pow", "power", 1, 2),
            rule(BigDecimal.class, "setScale", "scale", 2),
            rule(BigDecimal.class, "divide", "quotient", 3),
            rule(BigDecimal.class, "sqrt", "precise", 2),
            rule(BigDecimal.class, "divide pow divideToIntegralValue remainder divideAndRemainder", "precise", 3),
            rule(BigDecimal.class, "add subtract compareTo max min", "aligned", 1, 2),
            rule(
                    BigDecimal.class,
                    "multiply divide remainder divideToIntegralValue divideAndRemainder",
                    "product",
                    1,
                    2),
            rule(
                    BigDecimal.class,
                    "toBigInteger toBigIntegerExact toPlainString toString toEngineeringString intValue longValue"
                            + " stripTrailingZeros doubleValue round sqrt intValueExact longValueExact",
                    "bigText",
                    1),
            rule(DecimalFormat.class, "setMinimumIntegerDigits setMinimumFractionDigits", "scale", 2),
            rule(BigInteger.class, NEW, "digits", 1),
            rule(BigDecimal.class, NEW, "digits", 1));

    /** By name and descriptor, the class that has the hook. */
    private static final Map<String, String> HOOKS = new HashMap<>();

    private static final Map<String, List<Rule>> BY_NAME = new HashMap<>();

    static {
        for (Class<?> hooks : List.of(Sizes.class, TextSizes.class, NumberSizes.class)) {
            for (Method method : hooks.getMethods()) {
                HOOKS.put(method.getName() + Type.getMethodDescriptor(method), hooks.getSimpleName());
            }
        }
        for (Rule rule : RULES) {
            for (String name : rule.names) {
                BY_NAME.computeIfAbsent(name, none -> new ArrayList<>()).add(rule);
            }
        }
    }

    private Charges() {}

    private record Rule(Class<?> owner, Set<String> names, String hook, int... operands) {}

    private static Rule rule(Class<?> owner, String names, String hook, int... operands) {
        return new Rule(owner, Set.of(names.split(" ")), hook, operands);
    }

    /** What is charged before a call of a method that a type of the library has. */
    static List<Charge> of(String home, MethodInsnNode call) {
        if (call.owner.startsWith("[")) {
            return call.name.equals("clone")
                    ? List.of(new Charge("Sizes", "cloned", "(Ljava/lang/Object;)V", 1))
                    : List.of();
        }
        List<Charge> charges = new ArrayList<>();
        for (Rule rule : BY_NAME.getOrDefault(call.name, List.of())) {
            if (rule.owner.isAssignableFrom(Library.type(home))) {
                charge(rule, operands(call))
                        .filter(charge -> !charges.contains(charge))
                        .ifPresent(charges::add);
            }
        }
        return charges;
    }

    private static Optional<Charge> charge(Rule rule, Type[] onStack) {
        int[] operands = rule.operands.clone();
        StringBuilder descriptor = new StringBuilder("(");
        for (int i = 0; i < operands.length; i++) {
            operands[i] = operands[i] == 0 ? onStack.length : operands[i];
            if (operands[i] > onStack.length) {
                return Optional.empty();
            }
            Type type = onStack[operands[i] - 1];
            descriptor.append(type.getSort() < Type.ARRAY ? type.getDescriptor() : "Ljava/lang/Object;");
        }
        String found = descriptor.append(")V").toString();
        return Optional.ofNullable(HOOKS.get(rule.hook + found))
                .map(owner -> new Charge(owner, rule.hook, found, operands));
    }

    /** What lies on the stack for a call, but for the object that a constructor makes. */
    static Type[] operands(MethodInsnNode call) {
        Type[] arguments = Type.getArgumentTypes(call.desc);
        if (call.getOpcode() == Opcodes.INVOKESTATIC || call.name.equals(NEW)) {
            return arguments;
        }
        Type[] all = new Type[arguments.length + 1];
        all[0] = Type.getObjectType(call.owner);
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return all;
    }
}
