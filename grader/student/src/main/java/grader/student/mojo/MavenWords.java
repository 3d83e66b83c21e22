package grader.student.mojo;

import java.lang.reflect.Field;

/** Keeps Maven from explaining at length, below the card, that the build has failed. */
final class MavenWords {

    /** Where Maven 3 reports a failed build. */
    private static final String REPORTER = "org.apache.maven.cli.MavenCli";

    private static final int OFF = 50;

    private MavenWords() {}

    /** Mutes this one report; everything else that Maven has to say stays loud. Does nothing where Maven is built otherwise. */
    static void mute() {
        try {
            Object logger = Class.forName("org.slf4j.LoggerFactory")
                    .getMethod("getLogger", String.class)
                    .invoke(null, REPORTER);
            Field level = field(logger.getClass());
            level.setAccessible(true);
            level.setInt(logger, OFF);
        } catch (ReflectiveOperationException | RuntimeException other) {
            return; // then Maven's ten lines stay, which harms nobody
        }
    }

    private static Field field(Class<?> type) throws NoSuchFieldException {
        for (Class<?> at = type; at != null; at = at.getSuperclass()) {
            for (Field field : at.getDeclaredFields()) {
                if (field.getName().equals("currentLogLevel")) {
                    return field;
                }
            }
        }
        throw new NoSuchFieldException("currentLogLevel");
    }
}
