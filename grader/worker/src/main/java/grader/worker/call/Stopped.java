package grader.worker.call;

import grader.protocol.CodeLocation;
import grader.protocol.Reply;
import grader.protocol.Reply.Effects;
import grader.protocol.Reply.Reason;
import grader.words.Stops;
import grader.worker.run.Abort;
import grader.worker.run.Abort.Cause;
import java.util.List;
import java.util.Optional;

/** An aborted call in words for students, and where it happened. */
final class Stopped {

    private static final int LEVELS_LOOKED_AT = 50;

    private final Abort abort;
    private final String method;
    private final List<CodeLocation> frames;

    /** {@code method} is the graded method that was called. */
    Stopped(Abort abort, String method, ClassLoader student) {
        this.abort = abort;
        this.method = method;
        this.frames = StudentFrames.of(abort.getStackTrace(), student);
    }

    Reply.Aborted reply(Effects effects) {
        Reason reason = abort.why() == Cause.FORBIDDEN ? Reason.FORBIDDEN : Reason.OVER_BUDGET;
        return new Reply.Aborted(reason, words(), location(), effects);
    }

    private String words() {
        return switch (abort.why()) {
            case LOOP -> Stops.loop(abort.getMessage());
            case CALL -> Stops.calling(innermost(), abort.getMessage());
            case WORK -> Stops.running(abort.getMessage());
            case METHOD -> Stops.spent(method, abort.getMessage());
            case DEPTH -> levels();
            default -> abort.getMessage();
        };
    }

    private String innermost() {
        return frames.isEmpty() ? method : named(frames.get(0));
    }

    private static String named(CodeLocation frame) {
        return switch (frame.method()) {
            case "<init>", "new" -> Stops.constructor();
            case "<clinit>", "static" -> Stops.initialiser();
            default -> frame.method();
        };
    }

    private String levels() {
        List<String> names = frames.stream()
                .limit(LEVELS_LOOKED_AT)
                .map(Stopped::named)
                .distinct()
                .toList();
        return switch (names.size()) {
            case 1 -> Stops.calledItself(names.get(0));
            case 2 -> Stops.calledEachOther(names.get(0), names.get(1));
            default -> Stops.calledEachOther();
        };
    }

    /** Where the stack or the heap really ended is chance, so it is not shown. */
    private Optional<CodeLocation> location() {
        if (frames.isEmpty() || abort.why() == Cause.WORN) {
            return Optional.empty();
        }
        return Optional.of(frames.get(abort.atEntry() && frames.size() > 1 ? 1 : 0));
    }
}
