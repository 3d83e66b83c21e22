package grader.engine.worker;

/**
 * Something that the self-test has tried under confinement.
 *
 * @param kind what
 * @param denied true where it failed
 * @param detail a word on how; the worker's word, made printable
 */
public record Probe(Kind kind, boolean denied, String detail) {

    /** What is at stake. */
    public enum Area {
        FILES("files"),
        NETWORK("network"),
        PROCESSES("other processes"),
        RESOURCES("resources");

        private final String words;

        Area(String words) {
            this.words = words;
        }

        /** Its name in a sentence. */
        public String words() {
            return words;
        }
    }

    /** What is tried; the name in lower case, with hyphens, is the one that the self-test prints. */
    public enum Kind {
        LISTEN("listen on a port", Area.NETWORK),
        CONNECT("connect to a port", Area.NETWORK),
        READ_SECRET("read a secret file", Area.FILES),
        READ_SYSTEM_FILE("read a system file", Area.FILES),
        LIST_FOLDERS("list folders", Area.FILES),
        WRITE_TEMP("write to the temporary folder", Area.FILES),
        WRITE_SHARED_MEMORY("write to shared memory", Area.FILES),
        WRITE_HOME("write to the home folder", Area.FILES),
        WRITE_CLASSES("write to the grader's classes", Area.FILES),
        SEE_ENVIRONMENT("see environment variables", Area.PROCESSES),
        SEE_PROCESSES("see other processes", Area.PROCESSES),
        START_PROGRAM("start a program", Area.PROCESSES),
        KILL_PROCESS("kill another process", Area.PROCESSES),
        START_THREADS("start a hundred threads", Area.RESOURCES);

        private final String words;
        private final Area area;

        Kind(String words, Area area) {
            this.words = words;
            this.area = area;
        }

        String printedName() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        public Area area() {
            return area;
        }

        /** False where what is allowed would only slow the grader down. */
        public boolean essential() {
            return area != Area.RESOURCES;
        }
    }

    /** One line. */
    public String line() {
        return kind.words + ": " + (denied ? "denied" : "ALLOWED") + (detail.isEmpty() ? "" : " (" + detail + ")");
    }
}
