package grader.worker.probe;

import java.nio.file.Path;

/**
 * What forbidden things are tried on.
 *
 * @param token a random word that names whatever an attempt makes
 * @param secret a file that only the engine's user may read
 * @param home the home folder of the engine's user
 * @param port a port on the loopback address where the engine listens
 * @param victim the id of a process that nobody would miss
 */
record Targets(String token, Path secret, Path home, int port, long victim) {

    static Targets of(String... arguments) {
        return new Targets(
                arguments[0],
                Path.of(arguments[1]),
                Path.of(arguments[2]),
                Integer.parseInt(arguments[3]),
                Long.parseLong(arguments[4]));
    }
}
