package grader.worker.allow;

/** What honest students write. */
final class Idioms {

    static final String LANGUAGE = """
            == string concatenation
            String s = "a" + 1 + 2.0 + 'c' + true + null; s += labels;
            == concatenation of arrays and objects
            System.out.println("loss " + a[0] + " " + new Object() + " " + labels.size());
            == lambda
            Function<Double, Double> f = x -> x * 2; System.out.println(f.andThen(y -> y + 1).apply(3.0));
            == own method reference
            +static double twice(double x) { return 2 * x; }
            DoubleUnaryOperator f = %SELF%::twice; Arrays.stream(a).map(f).sum();
            == method references to the library
            Function<String, Integer> f = String::length; Supplier<List<String>> g = ArrayList::new; IntFunction<int[]> h = int[]::new;
            labels.stream().map(String::toUpperCase).forEach(System.out::println);
            == bound method reference
            Predicate<String> p = labels::contains; Consumer<Object> c = System.out::println;
            == intersection lambda
            Runnable r = (Runnable & Cloneable) () -> {};
            == own functional interface
            +interface Loss { double at(double w); default Loss twice() { return w -> 2 * at(w); } static Loss zero() { return w -> 0; } private int one() { return 1; } }
            Loss l = w -> w * w; l.twice().at(Loss.zero().at(3));
            == record
            +record Line(double w, double b) { Line { if (w != w) throw new IllegalArgumentException("NaN"); } double at(double x) { return w * x + b; } static Line zero() { return new Line(0, 0); } }
            Line l = new Line(1, 2); System.out.println(l + " " + l.hashCode() + l.equals(Line.zero()) + l.at(l.b()));
            == generic record with an array
            +record Pair<A, B>(A first, B second, double[] values) {}
            Pair<String, Integer> p = new Pair<>("a", 1, a); String s = p.first() + p;
            == comparable record
            +record Entry(int index, double value) implements Comparable<Entry> { public int compareTo(Entry o) { return Double.compare(o.value, value); } }
            List<Entry> list = new ArrayList<>(); list.add(new Entry(0, 1)); Collections.sort(list);
            == enum with bodies
            +enum Op implements IntBinaryOperator { ADD { public int applyAsInt(int x, int y) { return x + y; } }, MUL { public int applyAsInt(int x, int y) { return x * y; } }; final int arity = 2; }
            for (Op op : Op.values()) System.out.println(op.name() + op.ordinal() + op.applyAsInt(1, 2) + op.arity + Op.valueOf("ADD").compareTo(op) + op.getDeclaringClass());
            == switch on an enum
            +enum State { CRAWLS, CONVERGES, DIVERGES }
            State s = State.valueOf("CRAWLS"); switch (s) { case CRAWLS: System.out.println(); break; default: }
            int n = switch (s) { case CRAWLS -> 1; case CONVERGES -> 2; case DIVERGES -> 3; };
            == switch on a string
            switch (labels.get(0)) { case "cat" -> System.out.println(1); case "dog" -> System.out.println(2); default -> throw new IllegalStateException("label"); }
            == instanceof pattern
            Object o = labels; if (o instanceof List<?> l && !l.isEmpty()) System.out.println(l.size());
            == sealed types
            +sealed interface Shape permits Circle, Square {} record Circle(double r) implements Shape {} record Square(double s) implements Shape {}
            Shape s = new Circle(1); if (s instanceof Circle c) System.out.println(c.r());
            == assert
            assert a.length == b.length : "lengths differ";
            == try with resources
            +static class Res implements AutoCloseable { public void close() {} }
            try (Res r = new Res()) { System.out.println(r); } finally { System.out.println("done"); }
            == catch everything
            try { labels.add("x"); } catch (UnsupportedOperationException | ClassCastException e) { System.out.println(e.getMessage()); } catch (RuntimeException e) { throw e; } catch (Exception e) { e.printStackTrace(); } catch (Throwable t) { throw new RuntimeException(t); }
            == catch errors
            try { run(a, b, labels, random); } catch (StackOverflowError e) { System.out.println("deep " + e.getMessage()); } catch (OutOfMemoryError e) { System.out.println("big"); } catch (Error e) { throw e; }
            == catch InterruptedException and IOException
            +static void maybe() throws InterruptedException, IOException { if (Math.abs(1) > 2) throw new IOException("x"); }
            try { maybe(); } catch (InterruptedException | IOException e) { throw new UncheckedIOException(new IOException(e)); }
            == own exception
            +static class LengthException extends IllegalArgumentException { LengthException(String m, Throwable t) { super(m, t); } @Override public String getMessage() { return "!" + super.getMessage(); } }
            try { throw new LengthException("a", null); } catch (LengthException e) { System.out.println(e.getMessage() + e.getCause() + e.getLocalizedMessage() + e); e.addSuppressed(e); e.initCause(null); }
            == inner, local and anonymous classes
            +class Inner { int n; } static class Nested { private int hidden = 3; } Object self() { return new Inner().n + new Nested().hidden; }
            class Local { int twice(int x) { return 2 * x; } } Comparator<String> c = new Comparator<>() { public int compare(String x, String y) { return y.compareTo(x); } };
            System.out.println(new Local().twice(1)); new %SELF%().new Inner(); labels.sort(c);
            == equals, hashCode and toString
            +int n; @Override public boolean equals(Object o) { if (this == o) return true; if (o == null || getClass() != o.getClass()) return false; return n == ((%SELF%) o).n && super.equals(o); } @Override public int hashCode() { return Objects.hash(n); } @Override public String toString() { return getClass().getSimpleName() + getClass().getName(); }
            new %SELF%().equals(null);
            == own cloneable type
            +static class Copy implements Cloneable { double[] v = {1}; @Override public Copy clone() { try { Copy c = (Copy) super.clone(); c.v = v.clone(); return c; } catch (CloneNotSupportedException e) { throw new AssertionError(e); } } }
            new Copy().clone();
            == arrays
            double[] c = a.clone(); int[][] m = new int[3][4]; int[][] n = m.clone(); String[] s = {"x"}; Object o = s.getClass(); System.out.println(c.equals(a) + " " + c.hashCode() + c.toString() + m[0].length);
            List<Double>[] buckets = new List[10]; double[][][] cube = new double[2][3][];
            == varargs
            +static double sum(double... xs) { double s = 0; for (double x : xs) s += x; return s; }
            sum(); sum(1, 2, 3); sum(a);
            == text block and formatted
            System.out.println(\"""
            w = %f
            \""".formatted(1.0));
            == generics with bounds
            +static <T extends Comparable<? super T>> T best(Collection<? extends T> c) { T best = null; for (T t : c) if (best == null || t.compareTo(best) > 0) best = t; return best; }
            best(labels); best(List.of(1, 2)).intValue();
            == mixed lists
            for (var x : List.of(1, "a", 2.0)) System.out.println(x); List.of(1, 2.0).forEach(x -> System.out.println(x.doubleValue()));
            for (var x : Arrays.asList(1, "a", 'c')) System.out.println(x); var mixed = a.length > 1 ? 1 : "one";
            == synchronized
            +private static final Object LOCK = new Object(); static synchronized void both() { synchronized (LOCK) { System.out.println(); } }
            both();
            == static initialiser and constants
            +private static final Random RNG = new Random(); private static final Scanner IN = new Scanner(System.in); static final Map<String, Integer> TABLE = new HashMap<>(); static { TABLE.put("a", 1); } static volatile int n; transient int t;
            System.out.println(RNG.nextInt(6) + TABLE.get("a"));
            == unused main that exits
            +public static void main(String[] args) { System.out.println("hi"); }
            System.out.println("debug");
            == labels, do and ternaries
            outer: for (int i = 0; i < a.length; i++) { do { if (i > 2) break outer; } while (false); } long n = a.length > 0 ? 1L : 2; n <<= 3; n ^= n >>> 1; double d = 7 % 2.5;
            == own iterator and iterable
            +static class Range implements Iterable<Integer> { public Iterator<Integer> iterator() { return new Iterator<>() { int i; public boolean hasNext() { return i < 3; } public Integer next() { return i++; } }; } }
            for (int i : new Range()) System.out.println(i); new Range().forEach(System.out::println); new Range().iterator().forEachRemaining(x -> {});
            == own names of library classes
            +static class Math { static double sqrt(double x) { return x; } } static class List2 extends ArrayList<String> {} static class Thread { void start() {} static void sleep(long n) {} } static class File {}
            System.out.println(Math.sqrt(2)); Thread.sleep(1); new Thread().start(); new File(); new List2().add("x");
            == own annotation
            +@interface Tested {} @Tested static void annotated() {}
            annotated();
            == class literal comparison
            Object o = labels; System.out.println(o.getClass() == ArrayList.class || String.class.isInstance(o) || int.class.equals(double[].class)); System.out.println(String[].class.getSimpleName());
            == functions of functions
            Function<Integer, Function<Integer, Integer>> add = x -> y -> x + y; add.apply(1).apply(2); BinaryOperator<Double> max = BinaryOperator.maxBy(Comparator.naturalOrder()); Supplier<Supplier<String>> s = () -> () -> "x"; UnaryOperator.identity();
            """;

    static final String LIBRARY = """
            == maths
            System.out.println(Math.sqrt(2) + Math.pow(2, 3) + Math.abs(-1) + Math.hypot(3, 4) + Math.fma(1, 2, 3) + Math.max(1, 2) + Math.round(1.5) + Math.floorMod(-1, 3) + Math.addExact(1, 2) + StrictMath.exp(1) + Math.PI + Math.ulp(1) + Math.signum(-2));
            == wrappers
            Integer i = 5; Double d = Double.valueOf("1.5"); System.out.println(Integer.parseInt("1") + Integer.MAX_VALUE + Double.compare(1, 2) + Integer.bitCount(7) + Integer.toBinaryString(5) + Long.bitCount(7L) + d.isNaN() + i.doubleValue() + Double.isFinite(1) + Double.doubleToLongBits(1) + Boolean.parseBoolean("true") + Float.MIN_VALUE + Byte.MAX_VALUE + Short.valueOf((short) 1) + Character.isDigit('1') + Character.getNumericValue('7') + Integer.compare(1, 2) + Integer.sum(1, 2));
            == numbers as Number
            Number n = 3; System.out.println(n.intValue() + n.longValue()); Map<String, Number> m = new HashMap<>(); m.put("a", 1.0);
            == strings
            String s = "a,b"; System.out.println(s.charAt(0) + s.substring(1) + s.indexOf("b") + s.trim() + s.strip() + s.isBlank() + s.toLowerCase() + s.repeat(3) + s.contains("a") + s.startsWith("a") + s.compareTo("b") + s.equalsIgnoreCase("A") + s.replace(',', ';') + s.chars().sum() + s.lines().count() + String.join("-", labels) + String.valueOf(1) + s.toCharArray().length + s.concat("x") + s.hashCode() + new String(new char[] {'a'}) + s.isEmpty() + s.length() + s.codePointAt(0) + String.valueOf(new char[3]));
            == regular expressions
            System.out.println("" + "a b".split(" ").length + " ".matches("\\\\s+") + "x1".replaceAll("[0-9]", "") + "x".replaceFirst("x", "y")); Matcher m = Pattern.compile("(\\\\d+)").matcher("12"); while (m.find()) System.out.println(m.group(1) + m.start());
            == string format
            System.out.printf("%.4f%n", 1.0); System.out.println(String.format(Locale.ROOT, "%5d|%s", 1, "x")); System.out.format("%d", 1); String.format("%b", true);
            == string builder
            StringBuilder sb = new StringBuilder(16); sb.append(1).append("x").append(2.0).append('c').insert(0, "y").reverse().deleteCharAt(0).setLength(1); sb.setCharAt(0, 'a'); System.out.println(sb.length() + sb.charAt(0) + sb.toString() + sb.indexOf("a") + sb.isEmpty() + sb.chars().count()); StringBuffer b2 = new StringBuffer(sb); b2.append(1); CharSequence cs = sb; cs.subSequence(0, 0); new StringBuilder("x").compareTo(sb); sb.delete(0, 1).replace(0, 0, "").capacity();
            == string joiner and tokenizer
            StringJoiner j = new StringJoiner(", ", "[", "]"); j.add("a"); j.setEmptyValue("x"); StringTokenizer t = new StringTokenizer("a b"); while (t.hasMoreTokens()) t.nextToken();
            == printing
            System.out.print(1); System.out.println(); System.out.println(new char[] {'a'}); System.err.println("x"); PrintStream out = System.out; out.println(2.0); out.flush(); out.append("x"); out.write(65); System.out.close(); System.out.checkError(); System.out.print(System.lineSeparator());
            == printing into a string
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(); PrintStream p = new PrintStream(bytes); p.println(1); bytes.toString(); StringWriter w = new StringWriter(); PrintWriter pw = new PrintWriter(w); pw.printf("%d", 1); pw.flush(); w.toString(); new PrintWriter(System.out, true).println("x");
            == reading
            Scanner in = new Scanner(System.in); while (in.hasNextInt()) System.out.println(in.nextInt()); in.nextLine(); in.close(); new Scanner("1 2").useLocale(Locale.US).nextDouble();
            == reading with a buffered reader
            BufferedReader r = new BufferedReader(new InputStreamReader(System.in)); String line; while ((line = r.readLine()) != null) System.out.println(line); new BufferedReader(new StringReader("a")).lines().toList(); System.in.read(); r.close();
            == fast output
            BufferedWriter w = new BufferedWriter(new OutputStreamWriter(System.out)); w.write("x"); w.newLine(); w.flush(); PrintWriter p = new PrintWriter(new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8))); p.close();
            == system helpers
            System.arraycopy(a, 0, b, 0, 1); long t = System.nanoTime(); long m = System.currentTimeMillis(); System.identityHashCode(a);
            == array list
            List<Double> l = new ArrayList<>(10); l.add(1.0); l.add(0, 2.0); l.addAll(l); l.remove(0); l.remove(Double.valueOf(1)); l.set(0, 3.0); l.get(0); l.indexOf(3.0); l.contains(1.0); l.subList(0, 1).clear(); l.toArray(new Double[0]); l.removeIf(x -> x > 1); l.replaceAll(x -> x + 1); l.sort(null); l.containsAll(l); l.isEmpty(); l.iterator(); l.listIterator().hasPrevious(); l.equals(l); l.toString(); l.hashCode(); l.forEach(x -> {}); l.stream(); ArrayList<Double> al = new ArrayList<>(l); al.ensureCapacity(10); al.trimToSize(); al.containsAll(l); al.clone(); al.toString(); al.stream(); l.toArray(Double[]::new); l.retainAll(l);
            == immutable collections
            List.of(1, 2); Set.of("a"); Map.of("a", 1, "b", 2); Map.entry("a", 1).getKey(); Map.ofEntries(Map.entry(1, 2)); List.copyOf(labels); Set.copyOf(labels); Map.copyOf(Map.of());
            == linked lists and deques
            Deque<Integer> d = new ArrayDeque<>(); d.push(1); d.pop(); d.addFirst(1); d.pollLast(); d.peekFirst(); d.offer(2); d.descendingIterator(); LinkedList<Integer> l = new LinkedList<>(); l.addFirst(1); l.iterator(); l.removeLast(); l.getFirst(); Queue<Integer> q = l; q.poll(); q.peek(); Stack<Integer> s = new Stack<>(); s.push(1); s.peek(); s.empty(); s.isEmpty(); Vector<Integer> v = s; v.elementAt(0); l.listIterator(0);
            == hash map
            Map<String, Integer> m = new HashMap<>(); for (String l : labels) m.merge(l, 1, Integer::sum); m.put("a", m.getOrDefault("a", 0) + 1); m.computeIfAbsent("b", k -> 0); m.computeIfPresent("b", (k, v) -> v + 1); m.compute("c", (k, v) -> v == null ? 1 : v + 1); m.putIfAbsent("d", 1); m.entrySet().stream(); m.keySet().retainAll(labels); m.values().remove(1); for (Map.Entry<String, Integer> e : m.entrySet()) System.out.println(e.getKey() + e.getValue() + e.setValue(2)); m.forEach((k, v) -> {}); m.replaceAll((k, v) -> v); m.remove("a"); m.isEmpty(); m.size(); m.containsKey("a"); m.containsValue(1); m.clear(); m.toString(); m.equals(m); m.putAll(m); new HashMap<>(m).clone(); Map.Entry.comparingByValue(); Collections.max(Map.of(1, 2).entrySet(), Map.Entry.comparingByValue()).getKey();
            == tree map
            TreeMap<String, Integer> m = new TreeMap<>(Comparator.reverseOrder()); m.put("a", 1); m.firstKey(); m.lastEntry().getValue(); m.floorKey("a"); m.headMap("b").size(); m.descendingMap(); m.pollFirstEntry(); m.navigableKeySet(); SortedMap<String, Integer> s = m; s.firstKey(); m.ceilingEntry("a"); m.higherKey("a");
            == linked hash map as a cache
            +static class Cache<K, V> extends LinkedHashMap<K, V> { Cache() { super(16, 0.75f, true); } @Override protected boolean removeEldestEntry(Map.Entry<K, V> e) { return size() > 100; } }
            Cache<String, Integer> c = new Cache<>(); c.put("a", 1); c.get("a"); c.getOrDefault("b", 1); c.values().stream(); c.containsKey("x"); c.keySet();
            == sets
            Set<String> s = new HashSet<>(labels); s.add("a"); s.removeAll(labels); TreeSet<String> t = new TreeSet<>(s); t.first(); t.descendingSet(); t.ceiling("a"); t.pollFirst(); t.headSet("b"); Set<String> l = new LinkedHashSet<>(); l.add("x"); BitSet bits = new BitSet(); bits.set(3); bits.cardinality(); bits.nextSetBit(0); bits.stream().sum();
            == enum collections
            +enum Coin { HEADS, TAILS }
            EnumMap<Coin, Integer> m = new EnumMap<>(Coin.class); m.merge(Coin.HEADS, 1, Integer::sum); EnumSet<Coin> s = EnumSet.allOf(Coin.class); s.contains(Coin.TAILS); EnumSet.noneOf(Coin.class).add(Coin.HEADS); Enum.valueOf(Coin.class, "HEADS"); Coin.HEADS.equals(null); Coin.HEADS.toString(); Coin.HEADS.hashCode();
            == identity map and hashtable
            Map<Object, Integer> m = new IdentityHashMap<>(); m.put(a, 1); Hashtable<String, Integer> h = new Hashtable<>(); h.put("a", 1); h.keys().nextElement(); h.elements(); h.isEmpty();
            == priority queue
            PriorityQueue<double[]> q = new PriorityQueue<>(Comparator.comparingDouble((double[] x) -> x[0]).reversed().thenComparing(x -> x[1])); q.add(a); q.offer(b); q.poll(); q.isEmpty(); q.size(); q.addAll(List.of(a)); q.toArray(); new PriorityQueue<Integer>(10, Collections.reverseOrder()).remove(1);
            == own list
            +static class Row extends AbstractList<Double> { public Double get(int i) { return 1.0; } public int size() { return 3; } } static class Names extends ArrayList<String> {}
            Row r = new Row(); r.stream().mapToDouble(x -> x).sum(); r.contains(1.0); r.iterator(); r.subList(0, 1); r.toString(); r.forEach(x -> {}); Names n = new Names(); n.add("x"); n.parallelStream().count(); n.size(); n.toArray(); for (String s : n) System.out.println(s);
            == own map, set and collection
            +static class M extends AbstractMap<String, Integer> { public Set<Map.Entry<String, Integer>> entrySet() { return Set.of(new AbstractMap.SimpleEntry<>("a", 1)); } } static class S extends AbstractSet<String> { public Iterator<String> iterator() { return List.of("a").iterator(); } public int size() { return 1; } }
            new M().get("a"); new M().getOrDefault("b", 2); new S().contains("a"); new S().stream().count();
            == collections helpers
            List<Integer> l = new ArrayList<>(); Collections.sort(l); Collections.sort(l, Collections.reverseOrder()); Collections.shuffle(l); Collections.shuffle(l, new Random(1)); Collections.frequency(labels, "a"); Collections.max(labels); Collections.min(labels); Collections.emptyList(); Collections.unmodifiableList(l); Collections.addAll(l, 1, 2); Collections.nCopies(3, "x"); Collections.swap(l, 0, 1); Collections.reverse(l); Collections.singletonList(1); Collections.binarySearch(l, 1); Collections.emptyMap(); Collections.synchronizedList(l); Collections.fill(l, 0);
            == arrays helpers
            Arrays.sort(a); Arrays.fill(b, 1); Arrays.copyOf(a, 3); Arrays.copyOfRange(a, 0, 1); Arrays.asList("a", "b"); Arrays.stream(a).sum(); Arrays.equals(a, b); Arrays.toString(a); Arrays.hashCode(a); Arrays.deepToString(new int[2][2]); Arrays.setAll(a, i -> i); Arrays.sort(new Integer[] {1}, Comparator.reverseOrder()); Arrays.binarySearch(a, 1); Arrays.parallelSort(a); Arrays.parallelPrefix(a, Double::sum); Arrays.parallelSetAll(a, i -> i); Arrays.mismatch(a, b); Arrays.stream(a, 0, 1); Arrays.deepEquals(new Object[0], new Object[0]);
            == objects and optionals
            Objects.requireNonNull(a); Objects.requireNonNull(a, "a"); Objects.equals(1, 2); Objects.hash(1, 2); Objects.toString(null, "x"); Objects.checkIndex(0, 1); Objects.isNull(a); Optional<String> o = labels.stream().findFirst(); o.map(String::length).orElse(0); o.orElseThrow(); o.isPresent(); o.ifPresent(System.out::println); o.orElseGet(() -> ""); o.orElseThrow(() -> new IllegalArgumentException("x")); OptionalDouble d = Arrays.stream(a).average(); d.orElse(Double.NaN); d.getAsDouble(); OptionalInt.empty().isEmpty(); OptionalLong.of(1).getAsLong(); Optional.ofNullable(null).or(Optional::empty).stream();
            == streams
            labels.stream().filter(l -> !l.isEmpty()).map(String::length).mapToInt(Integer::intValue).sum(); IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum(); IntStream.rangeClosed(1, 3).boxed().sorted(Comparator.comparing(i -> -i)).limit(2).toList(); Stream.of(1, 2).reduce(0, Integer::sum); DoubleStream.of(a).map(x -> x * x).max().getAsDouble(); labels.stream().distinct().count(); labels.parallelStream().count(); IntStream.range(0, 3).parallel().sum(); Stream.iterate(1, x -> x * 2).limit(3).skip(1).peek(x -> {}).forEach(x -> {}); Stream.generate(() -> 1).takeWhile(x -> x > 2).anyMatch(x -> true); labels.stream().toArray(String[]::new); IntStream.range(0, 3).mapToObj(i -> "x" + i).flatMap(x -> Stream.of(x)).noneMatch(String::isBlank); Stream.concat(Stream.of(1), Stream.empty()).max(Integer::compare); IntStream.of(1).asDoubleStream().average(); IntStream.iterate(0, i -> i < 3, i -> i + 1).toArray(); DoubleStream.iterate(1, x -> x / 2).limit(1).boxed().unordered().sequential().iterator().next(); LongStream.range(0, 3).mapToInt(x -> (int) x).summaryStatistics().getAverage(); Stream.<Integer>builder().add(1).build().mapMulti((x, s) -> s.accept(x)).close();
            == collectors
            labels.stream().collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting())).entrySet().stream().max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()))).get().getKey(); labels.stream().collect(Collectors.toMap(l -> l, l -> 1, Integer::sum, LinkedHashMap::new)); labels.stream().collect(Collectors.joining(", ")); labels.stream().collect(Collectors.toList()); labels.stream().collect(Collectors.toSet()); labels.stream().collect(Collectors.partitioningBy(String::isEmpty)); labels.stream().collect(Collectors.averagingInt(String::length)); labels.stream().collect(Collectors.summarizingDouble(String::length)).getMax(); labels.stream().collect(Collectors.collectingAndThen(Collectors.toList(), Collections::unmodifiableList)); labels.stream().collect(ArrayList::new, ArrayList::add, ArrayList::addAll); Collector<Integer, int[], Integer> c = Collector.of(() -> new int[1], (x, y) -> x[0] += y, (x, y) -> x, x -> x[0]); labels.stream().collect(Collectors.teeing(Collectors.counting(), Collectors.toList(), (x, y) -> x)); labels.stream().collect(Collectors.toCollection(TreeSet::new));
            == comparators
            Comparator<String> c = Comparator.comparing(String::length); c.thenComparing(Comparator.naturalOrder()).reversed().compare("a", "b"); Comparator.comparingInt(String::length).thenComparingInt(String::hashCode); Comparator.nullsFirst(c); String.CASE_INSENSITIVE_ORDER.compare("a", "b"); labels.stream().sorted(String::compareTo); c.equals(null);
            == stream of an iterable
            Iterable<String> it = labels; StreamSupport.stream(it.spliterator(), false).count(); it.spliterator().tryAdvance(x -> {});
            == random numbers
            random.nextInt(2); random.nextBoolean(); random.nextDouble(); random.nextLong(); random.nextGaussian(); random.ints(10, 0, 2).sum(); random.doubles(3).toArray(); random.nextInt(1, 7); Random r = new Random(42); r.nextInt(6); r.ints(5, 0, 2).filter(x -> x == 1).count(); r.setSeed(1); Math.random(); new Random().nextBoolean(); ThreadLocalRandom.current().nextInt(1, 7); ThreadLocalRandom.current().nextDouble(); new SplittableRandom(1).split().nextInt(2); new SplittableRandom().nextLong(); r.ints().limit(3).sum();
            == generators by name
            RandomGenerator.getDefault().nextInt(); RandomGenerator.of("L64X128MixRandom").nextInt(2); RandomGeneratorFactory.of("L64X128MixRandom").create(42L).nextInt(2); RandomGeneratorFactory.<RandomGenerator>getDefault().create(random.nextLong());
            == own generator
            +static class Fixed implements RandomGenerator { public long nextLong() { return 4; } } static class Loaded extends Random { Loaded() { super(1); } @Override protected int next(int bits) { return 1; } }
            new Fixed().nextInt(6); new Fixed().nextBoolean(); new Loaded().nextInt(3); new Loaded().doubles(2).sum();
            == big numbers
            BigInteger n = BigInteger.ONE; for (int i = 2; i < 20; i++) n = n.multiply(BigInteger.valueOf(i)); n.pow(3).mod(BigInteger.TEN).compareTo(n); n.bitCount(); n.testBit(3); new BigInteger("12").isProbablePrime(10); BigDecimal d = new BigDecimal("0.1").add(BigDecimal.valueOf(0.2)).setScale(2, RoundingMode.HALF_UP); d.divide(BigDecimal.TEN, MathContext.DECIMAL64).doubleValue(); d.toPlainString();
            == number formats
            new DecimalFormat("0.00").format(1.5); NumberFormat f = NumberFormat.getInstance(Locale.US); f.setMaximumFractionDigits(2); f.format(1); new DecimalFormat("#.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(2.0); NumberFormat.getPercentInstance().format(0.5);
            == locales
            Locale l = Locale.ENGLISH; Locale.getDefault(); Locale.forLanguageTag("de"); new Locale("de", "DE").getCountry(); "x".toUpperCase(Locale.ROOT);
            == atomics
            AtomicInteger n = new AtomicInteger(); n.incrementAndGet(); n.getAndIncrement(); n.updateAndGet(x -> x + 1); n.get(); AtomicLong l = new AtomicLong(3); l.addAndGet(2); AtomicReference<String> r = new AtomicReference<>("x"); r.set("y"); LongAdder s = new LongAdder(); s.increment(); s.sum(); n.intValue(); new DoubleAdder().add(1); labels.forEach(x -> n.incrementAndGet());
            == concurrent collections
            ConcurrentHashMap<String, Integer> m = new ConcurrentHashMap<>(); m.merge("a", 1, Integer::sum); m.forEach((k, v) -> {}); m.keySet().contains("a"); m.entrySet().stream(); ConcurrentHashMap.newKeySet().add("a"); new CopyOnWriteArrayList<>(labels).add("x"); ConcurrentMap<String, Integer> c = m; c.putIfAbsent("b", 1); m.getOrDefault("x", 0); new ConcurrentLinkedQueue<String>().poll();
            == locks and time units
            ReentrantLock l = new ReentrantLock(); l.lock(); try { System.out.println(l.isLocked()); } finally { l.unlock(); } TimeUnit.SECONDS.toMillis(3); TimeUnit.NANOSECONDS.convert(1, TimeUnit.DAYS); Lock k = l; k.lock(); k.unlock(); Callable<Integer> c = () -> 1; c.call();
            == times as values
            Duration d = Duration.ofMillis(5); d.toMillis(); d.plus(d).compareTo(d); Duration.ofNanos(System.nanoTime()).toSeconds(); Instant i = Instant.ofEpochSecond(1); i.plus(d).isAfter(i); LocalDate t = LocalDate.of(2024, 1, 1); t.plusDays(1).getDayOfWeek(); t.isBefore(t); ChronoUnit.DAYS.between(t, t); Duration.between(i, i); DayOfWeek.MONDAY.getValue(); LocalDate.parse("2024-01-01").equals(t);
            == stack trace to the console
            try { labels.get(-1); } catch (IndexOutOfBoundsException e) { e.printStackTrace(); System.err.println(e); }
            == serializable class
            +static class Model implements Serializable { private static final long serialVersionUID = 1L; double w; }
            new Model().w = 1;
            == charsets
            byte[] bytes = "x".getBytes(StandardCharsets.UTF_8); new String(bytes, StandardCharsets.UTF_8); "x".getBytes(); new String(bytes);
            == primitive iterators
            PrimitiveIterator.OfDouble it = Arrays.stream(a).iterator(); while (it.hasNext()) System.out.println(it.nextDouble()); IntSummaryStatistics s = new IntSummaryStatistics(); s.accept(1); s.getMax(); new DoubleSummaryStatistics().getMin();
            == cause chains
            Throwable t = new IllegalStateException("a", new ArithmeticException("b")); while (t.getCause() != null) t = t.getCause(); t.getSuppressed(); new Exception().getLocalizedMessage(); throw new UnsupportedOperationException("TODO");
            == iterators
            Iterator<String> it = labels.iterator(); while (it.hasNext()) if (it.next().isEmpty()) it.remove(); ListIterator<String> li = labels.listIterator(); li.next(); li.set("x"); li.previous(); li.nextIndex();
            """;

    static final String MORE = """
            == characters
            char c = 'a'; System.out.println(Character.isLetter(c) + " " + Character.toUpperCase(c) + Character.isWhitespace(c) + (char) (c + 1) + Character.toString(c) + Character.valueOf(c).compareTo('b') + Character.toChars(65)[0]);
            == memo table
            +private static final Map<Integer, Long> MEMO = new HashMap<>(); static long fib(int n) { return n < 2 ? n : MEMO.computeIfAbsent(n, k -> 1L) + fib(n - 1); }
            fib(10);
            == helper with a generic supplier
            +static <T> T lazily(Supplier<? extends T> s) { return s.get(); }
            double d = lazily(() -> 1.0); String s = lazily(String::new);
            == abstract class with template
            +static abstract class Step { abstract double gradient(double w); double next(double w) { return w - 0.1 * gradient(w); } } static class Quadratic extends Step { double gradient(double w) { return 2 * w; } }
            new Quadratic().next(1);
            == inherited library members through own types
            +static class Bad extends RuntimeException { Bad(String m) { super(m); } } static class Counter extends HashMap<String, Integer> { void count(String s) { merge(s, 1, Integer::sum); } }
            Bad bad = new Bad("x"); bad.getMessage(); bad.toString(); bad.getCause(); bad.printStackTrace(); Counter c = new Counter(); c.count("a"); c.entrySet(); c.forEach((k, v) -> {}); c.isEmpty(); c.getClass(); c.hashCode();
            == own interface over a library interface
            +interface Named extends Comparable<Named>, Supplier<String> { default int compareTo(Named o) { return get().compareTo(o.get()); } }
            Named n = () -> "x"; n.compareTo(n); n.toString(); n.equals(n); n.hashCode(); n.getClass();
            == own collector and functional types
            +static class Sum implements IntBinaryOperator, DoubleUnaryOperator, Runnable { public int applyAsInt(int x, int y) { return x + y; } public double applyAsDouble(double x) { return x; } public void run() {} }
            new Sum().run(); new Sum().andThen(x -> x).applyAsDouble(1); IntStream.of(1).reduce(new Sum());
            == own collector
            +static class Joining implements Collector<String, List<String>, String> { public Supplier<List<String>> supplier() { return ArrayList::new; } public BiConsumer<List<String>, String> accumulator() { return List::add; } public BinaryOperator<List<String>> combiner() { return (x, y) -> x; } public Function<List<String>, String> finisher() { return Object::toString; } public Set<Collector.Characteristics> characteristics() { return Set.of(); } }
            labels.stream().collect(new Joining());
            == own checked exception
            +static class Missing extends Exception { final int at; Missing(int at) { super("at " + at); this.at = at; } }
            try { if (a.length > 1) throw new Missing(3); } catch (Missing e) { System.out.println(e.at + e.getMessage()); }
            == number format exception
            try { Integer.parseInt("x"); Double.parseDouble("y"); } catch (NumberFormatException e) { System.out.println("bad " + e); } catch (NullPointerException | ArithmeticException | ArrayIndexOutOfBoundsException | NegativeArraySizeException e) { throw new IllegalArgumentException(e); }
            == library exceptions
            try { new Scanner("x").nextInt(); labels.iterator().next(); } catch (InputMismatchException e) { } catch (NoSuchElementException e) { } catch (ConcurrentModificationException e) { }
            == static nested generics
            +static class Node<T> { T value; Node<T> next; Node(T value, Node<T> next) { this.value = value; this.next = next; } } static class Linked<T> implements Iterable<T> { Node<T> head; void add(T t) { head = new Node<>(t, head); } public Iterator<T> iterator() { return new Iterator<T>() { Node<T> at = head; public boolean hasNext() { return at != null; } public T next() { T v = at.value; at = at.next; return v; } }; } }
            Linked<String> l = new Linked<>(); l.add("x"); for (String s : l) System.out.println(s);
            == matrix code
            double[][] m = {{1, 2}, {3, 4}}; double[][] t = new double[2][2]; for (double[] row : m) t[0] = Arrays.copyOf(row, row.length); Double[] boxed = Arrays.stream(a).boxed().toArray(Double[]::new); Integer[] idx = IntStream.range(0, 3).boxed().toArray(Integer[]::new); Arrays.sort(idx, (x, y) -> Double.compare(a[y], a[x])); int[] r = Arrays.stream(idx).mapToInt(i -> i).toArray();
            == compound assignment on boxes
            Integer n = 1; n++; n += 2; Map<String, int[]> m = new HashMap<>(); m.computeIfAbsent("x", k -> new int[1])[0]++; Long l = 1L; l = l + n; Character c = 'x'; c++;
            == an iterator made a stream
            StreamSupport.stream(Spliterators.spliteratorUnknownSize(labels.iterator(), Spliterator.ORDERED), false).map(x -> x).toList(); IntStream.range(0, 3).mapMulti((x, out) -> out.accept(x)).sum();
            == unusual exceptions
            if (a.length != b.length) throw new java.security.InvalidParameterException("lengths differ"); try { LocalDate.parse("x"); } catch (java.time.format.DateTimeParseException e) { throw new IllegalMonitorStateException(getName()); }
            +static String getName() { return String.class.getCanonicalName() + int[].class.getTypeName(); }
            == default method of a list in an own class
            +static class Own implements Comparator<double[]>, Predicate<String> { public int compare(double[] x, double[] y) { return 0; } public boolean test(String s) { return true; } }
            new Own().reversed().compare(a, b); new Own().negate().and(x -> true).test("x");
            """;

    private Idioms() {}
}
