package grader.worker.allow;

/** What student code must not reach; behind each title stands what the refusal has to name. */
final class Attacks {

    static final String CONCURRENCY = """
            == a thread | new Thread
            new Thread(() -> {}).start();
            == starting a thread by a method reference | new Thread
            Function<Runnable, Thread> f = Thread::new;
            == a thread as a subclass | extends Thread
            +static class T extends Thread { public void run() {} }
            new T().start();
            == sleeping through a subclass's name | Thread.sleep
            +static class T extends Thread { static void nap() throws Exception { T.sleep(1); } }
            T.nap();
            == starting through a subclass's name | Thread.start
            +static class T extends Thread {}
            new T().start();
            == sleeping | Thread.sleep
            Thread.sleep(Long.MAX_VALUE);
            == spinning | Thread.onSpinWait
            Thread.onSpinWait();
            == yielding | Thread.yield
            Thread.yield();
            == the current thread | Thread.currentThread
            Thread.currentThread().setName("x");
            == interrupting | Thread.interrupt
            Thread.currentThread().interrupt();
            == a handler for uncaught exceptions | Thread.setDefaultUncaughtExceptionHandler
            Thread.setDefaultUncaughtExceptionHandler((t, e) -> {});
            == a handler as a lambda | Thread.UncaughtExceptionHandler
            Thread.UncaughtExceptionHandler h = (t, e) -> {};
            == sleeping by time unit | TimeUnit.sleep
            TimeUnit.SECONDS.sleep(1);
            == a time unit's sleep by reference | TimeUnit.sleep
            +interface Nap { void nap(long n) throws Exception; }
            Nap n = TimeUnit.DAYS::sleep;
            == waiting | Object.wait
            new Object().wait();
            == waiting on an own object | Object.wait
            +void hang() throws Exception { wait(); }
            == waiting with a time | Object.wait
            labels.wait(5);
            == notifying | Object.notifyAll
            +synchronized void wake() { notifyAll(); }
            == waiting on an array | Object.wait
            a.wait();
            == parking | LockSupport.park
            LockSupport.park();
            == a condition | ReentrantLock.newCondition
            new ReentrantLock().newCondition().await();
            == a timed lock | Lock.tryLock
            Lock l = new ReentrantLock(); l.tryLock(1, TimeUnit.DAYS);
            == a read-write lock | new ReentrantReadWriteLock
            new ReentrantReadWriteLock().readLock().lock();
            == a stamped lock | new StampedLock
            new StampedLock().writeLock();
            == executors | Executors.newFixedThreadPool
            Executors.newFixedThreadPool(4).submit(() -> 1);
            == an executor's type | ExecutorService
            ExecutorService s = (ExecutorService) (Object) labels;
            == a fork-join pool | ForkJoinPool.commonPool
            ForkJoinPool.commonPool().submit(() -> 1);
            == a fork-join task | extends RecursiveTask
            +static class Sum extends RecursiveTask<Integer> { protected Integer compute() { return 1; } }
            new Sum().fork();
            == a fork-join task's own name | RecursiveTask.fork
            +static class Sum extends RecursiveTask<Integer> { protected Integer compute() { return 1; } }
            new Sum().fork();
            == a completable future | CompletableFuture.supplyAsync
            CompletableFuture.supplyAsync(() -> 1).join();
            == a future task | new FutureTask
            new FutureTask<>(() -> 1).run();
            == a timer | new Timer
            new Timer().schedule(null, 1);
            == a timer task | extends TimerTask
            +static class Tick extends TimerTask { public void run() {} }
            == a publisher | new SubmissionPublisher
            new SubmissionPublisher<String>();
            == a parallel map loop | ConcurrentHashMap.forEach
            new ConcurrentHashMap<String, String>().forEach(1L, (k, v) -> {});
            == a parallel map search | ConcurrentHashMap.search
            new ConcurrentHashMap<String, String>().search(1L, (k, v) -> v);
            == a parallel map reduction | ConcurrentHashMap.reduceValuesToLong
            new ConcurrentHashMap<String, String>().reduceValuesToLong(1L, String::length, 0, Long::sum);
            == a parallel loop over keys | ConcurrentHashMap.forEachKey
            new ConcurrentHashMap<String, String>().forEachKey(1L, x -> {});
            == a latch | new CountDownLatch
            new CountDownLatch(1).await();
            == a semaphore | new Semaphore
            new Semaphore(0).acquire();
            == a blocking queue | new ArrayBlockingQueue
            new ArrayBlockingQueue<String>(1).take();
            == a linked blocking queue | new LinkedBlockingQueue
            new LinkedBlockingQueue<String>().take();
            == an exchanger | new Exchanger
            new Exchanger<String>().exchange("x");
            == a thread local | ThreadLocal.withInitial
            ThreadLocal<String> t = ThreadLocal.withInitial(() -> "x");
            == a thread local's subclass | extends ThreadLocal
            +static class L extends ThreadLocal<String> {}
            == concurrent grouping | Collectors.groupingByConcurrent
            labels.stream().collect(Collectors.groupingByConcurrent(x -> x));
            == a thread group | new ThreadGroup
            new ThreadGroup("x");
            == an array of threads | Thread
            Object o = new Thread[3];
            == a matrix of threads | Thread
            Object o = new Thread[3][3];
            == the class of an array of threads | Thread
            Object o = Thread[].class;
            == catching a thread's death | ThreadDeath
            try { run(a, b, labels, random); } catch (ThreadDeath d) { }
            == testing for a thread | Thread
            Object o = labels; boolean x = o instanceof Thread;
            """;

    static final String PROCESSES = """
            == exit | System.exit
            System.exit(0);
            == exit by reference | System.exit
            IntConsumer c = System::exit;
            == exit in a lambda | System.exit
            Runnable r = () -> System.exit(1);
            == exit in a static initialiser | System.exit
            +static { if (Math.random() < 2) System.exit(0); }
            == exit in a record's constructor | System.exit
            +record R(int n) { R { System.exit(n); } }
            == exit in an enum's body | System.exit
            +enum E { A { void go() { System.exit(0); } }; void go() {} }
            == exit in an interface's default method | System.exit
            +interface I { default void go() { System.exit(0); } }
            == the runtime | Runtime.getRuntime
            Runtime.getRuntime().availableProcessors();
            == the runtime by reference | Runtime.getRuntime
            Supplier<Runtime> s = Runtime::getRuntime;
            == halting | Runtime.halt
            Runtime.getRuntime().halt(0);
            == exit of the runtime | Runtime.exit
            Runtime.getRuntime().exit(0);
            == a program | Runtime.exec
            Runtime.getRuntime().exec("ls");
            == a shutdown hook | Runtime.addShutdownHook
            Runtime.getRuntime().addShutdownHook(null);
            == the free memory | Runtime.freeMemory
            Runtime.getRuntime().freeMemory();
            == a process builder | new ProcessBuilder
            new ProcessBuilder("ls").start();
            == a process builder's start by reference | ProcessBuilder.start
            +interface Start { Process go(ProcessBuilder b) throws Exception; }
            Start s = ProcessBuilder::start;
            == process handles | ProcessHandle.current
            ProcessHandle.current().destroy();
            == a native library | System.load
            System.load("/x");
            == a native library by name | System.loadLibrary
            System.loadLibrary("x");
            == unsafe memory | Unsafe
            sun.misc.Unsafe u = null; Object o = (sun.misc.Unsafe) (Object) labels;
            == signals | new Signal
            new sun.misc.Signal("INT");
            == garbage collection | System.gc
            System.gc();
            == finalization | System.runFinalization
            System.runFinalization();
            == managed beans | ManagementFactory.getRuntimeMXBean
            java.lang.management.ManagementFactory.getRuntimeMXBean();
            == a compiler | ToolProvider.getSystemJavaCompiler
            javax.tools.ToolProvider.getSystemJavaCompiler();
            == a tool | ToolProvider.findFirst
            java.util.spi.ToolProvider.findFirst("javac");
            == a script engine | new ScriptEngineManager
            new javax.script.ScriptEngineManager();
            == a flight recording | new Recording
            new jdk.jfr.Recording();
            == a direct buffer | ByteBuffer.allocateDirect
            ByteBuffer.allocateDirect(1 << 30);
            == a buffer | ByteBuffer.allocate
            ByteBuffer.allocate(1 << 30);
            == finalizing | Object.finalize
            +void end() throws Throwable { finalize(); }
            == a cleaner | Cleaner.create
            Cleaner.create();
            == a phantom reference | new PhantomReference
            new PhantomReference<>(a, null);
            == a weak reference | new WeakReference
            new WeakReference<>(a).get();
            == a weak map | new WeakHashMap
            new WeakHashMap<String, String>();
            == a fake overflow | new StackOverflowError
            throw new StackOverflowError();
            == a fake lack of memory | new OutOfMemoryError
            throw new OutOfMemoryError("x");
            == an own virtual machine error | extends VirtualMachineError
            +static class Vm extends VirtualMachineError {}
            == an own thread death | extends ThreadDeath
            +static class Dead extends ThreadDeath {}
            """;

    static final String FILES = """
            == a file reader | new FileReader
            new FileReader("/etc/passwd").read();
            == a file reader by reference | new FileReader
            +interface Open { Reader open(String s) throws Exception; }
            Open o = FileReader::new;
            == a file | new File
            new File("/").list();
            == a file's members | File.listFiles
            new File("/").listFiles();
            == a file stream | new FileInputStream
            new FileInputStream("/proc/self/environ");
            == writing a file | new FileOutputStream
            new FileOutputStream("results.json");
            == a file writer | new FileWriter
            try (FileWriter w = new FileWriter("x")) { w.write("x"); }
            == a random access file | new RandomAccessFile
            new RandomAccessFile("/x", "r");
            == reading a string | Files.readString
            Files.readString(Path.of("/etc/passwd"));
            == walking | Files.walk
            Files.walk(Paths.get("/"));
            == a path | Path.of
            Path.of("/");
            == a file system | FileSystems.getDefault
            FileSystems.getDefault();
            == a channel | FileChannel.open
            FileChannel.open(null);
            == a print stream on a name | new PrintStream
            new PrintStream("x");
            == a print stream on a file | new PrintStream
            new PrintStream(new File("x"));
            == a print stream on a name, by reference | new PrintStream
            +interface Open { PrintStream open(String s) throws Exception; }
            Open o = PrintStream::new;
            == an own print stream | extends PrintStream
            +static class P extends PrintStream { P() throws Exception { super("x"); } }
            == a print writer on a name | new PrintWriter
            new PrintWriter("x");
            == a print writer on a file | new PrintWriter
            new PrintWriter(new File("x"), "UTF-8");
            == a scanner on a file | new Scanner
            new Scanner(new File("x"));
            == a scanner on a path | new Scanner
            new Scanner(Path.of("x"));
            == a formatter on a name | new Formatter
            new Formatter("x.txt");
            == properties | new Properties
            new Properties().load(System.in);
            == a resource bundle | ResourceBundle.getBundle
            ResourceBundle.getBundle("x");
            == a zip file | new ZipFile
            new java.util.zip.ZipFile("x");
            == a jar file | new JarFile
            new java.util.jar.JarFile("x");
            == preferences | Preferences.userRoot
            java.util.prefs.Preferences.userRoot();
            == a logger | Logger.getLogger
            java.util.logging.Logger.getLogger("x").info("x");
            == the system's logger | System.getLogger
            System.getLogger("x");
            == a resource | Class.getResourceAsStream
            String.class.getResourceAsStream("/x");
            == a resource by reference | Class.getResource
            Function<String, Object> f = String.class::getResource;
            == a file descriptor | FileDescriptor.out
            Object o = FileDescriptor.out;
            == the console | System.console
            System.console();
            == images | ImageIO.read
            javax.imageio.ImageIO.read(System.in);
            == an own input stream | extends InputStream
            +static class In extends InputStream { public int read() { return -1; } }
            == an own output stream | extends OutputStream
            +static class Out extends OutputStream { public void write(int b) {} }
            == an own reader | extends Reader
            +static class R extends Reader { public int read(char[] c, int i, int n) { return -1; } public void close() {} }
            == an object input stream | new ObjectInputStream
            new ObjectInputStream(System.in).readObject();
            == an object output stream | new ObjectOutputStream
            new ObjectOutputStream(new ByteArrayOutputStream());
            == externalizable | implements Externalizable
            +static class X implements Externalizable { public void writeExternal(ObjectOutput o) {} public void readExternal(ObjectInput o) {} }
            == an xml decoder | new XMLDecoder
            new java.beans.XMLDecoder(System.in);
            """;

    static final String NETWORK = """
            == a socket | new Socket
            new Socket("127.0.0.1", 80);
            == a server socket | new ServerSocket
            new ServerSocket(1);
            == a url | new URL
            new URL("http://x").openStream();
            == a url's stream | URL.openStream
            new URL("http://x").openStream();
            == a url by reference | new URL
            +interface Make { URL make(String s) throws Exception; }
            Make m = URL::new;
            == a uri | URI.create
            URI.create("x");
            == a datagram | new DatagramSocket
            new DatagramSocket();
            == a client | HttpClient.newHttpClient
            java.net.http.HttpClient.newHttpClient();
            == a name server | InetAddress.getByName
            InetAddress.getByName("x");
            == a socket channel | SocketChannel.open
            SocketChannel.open();
            == a list of urls | URL
            List<URL> urls = new ArrayList<>(); URL u = urls.get(0);
            == a web server | HttpServer.create
            com.sun.net.httpserver.HttpServer.create();
            == a registry | LocateRegistry.getRegistry
            java.rmi.registry.LocateRegistry.getRegistry();
            == a remote interface | implements Remote
            +static class R implements java.rmi.Remote {}
            == a naming context | new InitialContext
            new javax.naming.InitialContext();
            == a database | DriverManager.getConnection
            java.sql.DriverManager.getConnection("x");
            == a secure socket | SSLContext.getDefault
            javax.net.ssl.SSLContext.getDefault();
            == a window | new JFrame
            new javax.swing.JFrame();
            == the desktop | Desktop.getDesktop
            java.awt.Desktop.getDesktop();
            """;

    static final String SETTINGS = """
            == the default locale | Locale.setDefault
            Locale.setDefault(Locale.GERMANY);
            == the default locale by reference | Locale.setDefault
            Consumer<Locale> c = Locale::setDefault;
            == the time zone | TimeZone.setDefault
            TimeZone.setDefault(null);
            == a property | System.getProperty
            System.getProperty("user.name");
            == a property by reference | System.getProperty
            labels.stream().map(System::getProperty).toList();
            == setting a property | System.setProperty
            System.setProperty("line.separator", "x");
            == all properties | System.getProperties
            System.getProperties();
            == the environment | System.getenv
            System.getenv("PATH");
            == all of the environment | System.getenv
            System.getenv();
            == the output | System.setOut
            System.setOut(System.out);
            == the error output | System.setErr
            System.setErr(System.err);
            == the input | System.setIn
            System.setIn(System.in);
            == a security manager | System.setSecurityManager
            System.setSecurityManager(null);
            == an own security manager | extends SecurityManager
            +static class S extends SecurityManager {}
            == a property as an integer | Integer.getInteger
            Integer.getInteger("x");
            == a property as a long | Long.getLong
            Long.getLong("x", 1L);
            == a property as a boolean | Boolean.getBoolean
            Boolean.getBoolean("x");
            == a property by a reference to getBoolean | Boolean.getBoolean
            Predicate<String> p = Boolean::getBoolean;
            == a security property | Security.setProperty
            java.security.Security.setProperty("a", "b");
            == the date | LocalDate.now
            LocalDate.now();
            == the instant | Instant.now
            Instant.now();
            == the instant by reference | Instant.now
            Supplier<Instant> s = Instant::now;
            == the date and time | LocalDateTime.now
            LocalDateTime.now();
            == a clock | Clock.systemUTC
            Clock.systemUTC();
            == a zone | ZoneId.systemDefault
            ZoneId.systemDefault();
            == the old date | new Date
            new Date();
            == the calendar | Calendar.getInstance
            Calendar.getInstance();
            == a secure generator | new SecureRandom
            new java.security.SecureRandom().nextInt();
            == a unique id | UUID.randomUUID
            UUID.randomUUID();
            == an unseeded factory | RandomGeneratorFactory.create
            RandomGeneratorFactory.of("L64X128MixRandom").create();
            == a message digest | MessageDigest.getInstance
            java.security.MessageDigest.getInstance("SHA-1");
            == a message format | MessageFormat.format
            MessageFormat.format("{0}", 1);
            == a charset by name | String.getBytes
            "x".getBytes("x-evil");
            == a sized buffer | new BufferedReader
            new BufferedReader(new StringReader("x"), 1 << 30);
            """;

    static final String REFLECTION = """
            == a class by name | Class.forName
            Class.forName("java.lang.System").getDeclaredField("x").setAccessible(true);
            == a class by name, by reference | Class.forName
            +interface Find { Class<?> find(String s) throws Exception; }
            Find f = Class::forName;
            == a class loader | Class.getClassLoader
            labels.getClass().getClassLoader();
            == a class loader by reference | Class.getClassLoader
            Function<Class<?>, ClassLoader> f = Class::getClassLoader;
            == the loader's members | ClassLoader.getSystemClassLoader
            ClassLoader.getSystemClassLoader();
            == an own class loader | extends ClassLoader
            +static class L extends ClassLoader {}
            == a loader's inherited member through the own class | ClassLoader.getParent
            +static class L extends ClassLoader {}
            new L().getParent();
            == a cast to a loader | URLClassLoader
            Object o = labels; Object p = (URLClassLoader) o;
            == methods | Class.getDeclaredMethods
            String.class.getDeclaredMethods();
            == a field | Class.getField
            String.class.getField("x");
            == an instance | Class.newInstance
            String.class.newInstance();
            == an enum's constants by class | Class.getEnumConstants
            TimeUnit.DAYS.getDeclaringClass().getEnumConstants();
            == a module | Class.getModule
            String.class.getModule();
            == a superclass | Class.getSuperclass
            String.class.getSuperclass();
            == a record's components | Class.getRecordComponents
            +record R(int n) {}
            R.class.getRecordComponents();
            == calling a method | Method.invoke
            Method m = null; m.invoke(null);
            == setting a field | Field.setDouble
            Field f = null; f.setDouble(null, 1);
            == arrays by reflection | Array.newInstance
            java.lang.reflect.Array.newInstance(int.class, 3);
            == a lookup | MethodHandles.lookup
            MethodHandles.lookup();
            == a lookup by reference | MethodHandles.lookup
            Supplier<Object> s = MethodHandles::lookup;
            == a method handle | MethodHandle.invokeExact
            MethodHandle h = null; h.invokeExact(1, "x");
            == a method handle with odd types | MethodHandle.invoke
            MethodHandle h = null; int n = (int) h.invoke(labels, 2.0);
            == a variable handle | VarHandle.set
            VarHandle v = null; v.set(1);
            == a method type | MethodType.methodType
            MethodType.methodType(void.class);
            == the lambda factory itself | LambdaMetafactory.metafactory
            LambdaMetafactory.metafactory(null, "x", null, null, null, null);
            == a serializable lambda | a serializable lambda
            Runnable r = (Runnable & Serializable) () -> {};
            == a serializable method reference | a serializable lambda
            Object o = (Supplier<Object> & Serializable) Object::new;
            == a proxy | Proxy.newProxyInstance
            Proxy.newProxyInstance(null, null, null);
            == an invocation handler as a lambda | InvocationHandler
            InvocationHandler h = (p, m, x) -> null;
            == a service loader | ServiceLoader.load
            ServiceLoader.load(Runnable.class);
            == the introspector | Introspector.getBeanInfo
            java.beans.Introspector.getBeanInfo(String.class);
            == a stack walker | StackWalker.getInstance
            StackWalker.getInstance().forEach(f -> {});
            == a thread's stack trace | Thread.getStackTrace
            Thread.currentThread().getStackTrace();
            == an exception's stack trace | Throwable.getStackTrace
            new Throwable().getStackTrace();
            == a stack trace through a subclass of the library | Throwable.getStackTrace
            new ArithmeticException().getStackTrace();
            == a stack trace through an own exception | Throwable.getStackTrace
            +static class E extends RuntimeException {}
            new E().getStackTrace();
            == a stack trace through an own exception's exception | Throwable.getStackTrace
            +static class E extends RuntimeException {} static class F extends E { Object trace() { return getStackTrace(); } }
            new F().trace();
            == a stack trace by super | Throwable.getStackTrace
            +static class E extends Throwable { Object trace() { return super.getStackTrace(); } }
            == a stack trace by reference | Throwable.getStackTrace
            Function<Exception, Object> f = Exception::getStackTrace;
            == a stack trace by reference to an own exception | Throwable.getStackTrace
            +static class E extends Exception {}
            Function<E, Object> f = E::getStackTrace;
            == a stack trace through an own interface | Throwable.getStackTrace
            +interface Traced { StackTraceElement[] getStackTrace(); } static class E extends Exception implements Traced {}
            Traced t = new E(); Object o = t.getStackTrace();
            == a stack trace through an own interface with another return type | Throwable.getStackTrace
            +interface Traced { Object getStackTrace(); } static class E extends Exception implements Traced {}
            Traced t = new E(); t.getStackTrace();
            == setting a stack trace | Throwable.setStackTrace
            new Exception().setStackTrace(null);
            == filling in a stack trace | Throwable.fillInStackTrace
            new Exception().fillInStackTrace();
            == printing a stack trace elsewhere | Throwable.printStackTrace
            new Exception().printStackTrace(new PrintWriter(new StringWriter()));
            == an element of a stack trace | new StackTraceElement
            new StackTraceElement("a", "b", "c", 1);
            == a doing of privileged things | AccessController.doPrivileged
            java.security.AccessController.doPrivileged((java.security.PrivilegedAction<Object>) () -> null);
            == a privileged action as a lambda | PrivilegedAction
            java.security.PrivilegedAction<String> p = () -> "x";
            == a description of a constant | String.describeConstable
            "x".describeConstable();
            == a constant resolved | Integer.resolveConstantDesc
            Integer.valueOf(1).resolveConstantDesc(null);
            == an enum's description | Enum.describeConstable
            +enum E { A }
            E.A.describeConstable();
            == updating fields | AtomicIntegerFieldUpdater.newUpdater
            AtomicIntegerFieldUpdater.newUpdater(String.class, "x");
            == the class of a method | Method
            Object o = Method.class;
            == catching what reflection throws | InvocationTargetException
            try { run(a, b, labels, random); } catch (Throwable t) { if (t instanceof java.lang.reflect.InvocationTargetException) throw t; }
            == an own file attribute interface | implements PathMatcher
            +interface Match extends PathMatcher {}
            == a forbidden parameter of an own method | File
            +static void open(File f) {}
            == a forbidden field of an own class | Socket
            +Socket socket;
            == an own generic list of a forbidden type, cast | File
            List<File> l = new ArrayList<>(); for (File f : l) System.out.println(f);
            """;

    private Attacks() {}
}
