package grader.engine.judge;

import grader.engine.plan.PlannedExercise;
import grader.engine.scorecard.CheckResult.CodeLine;
import grader.engine.scorecard.CheckStatus;
import grader.engine.worker.WorkerLostException;
import grader.protocol.CodeLocation;
import grader.protocol.Reply;
import grader.protocol.Request;
import grader.protocol.SourceFacts;
import grader.suite.Harness;
import grader.suite.Mismatch;
import grader.suite.probes.Subject;
import grader.words.Feedback;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One submission in front of the judge: passes calls on to its worker, and answers to the checks as their harness. */
final class JudgeSession implements Harness {

    /** Far above every planned check. */
    private static final int FIRST_ASIDE = 1_000_000;

    private final CompiledSlot slot;
    private final Map<String, SourceFacts> facts = new HashMap<>();
    private final Losses losses = new Losses();
    private final Map<Integer, Request.Call> calls = new HashMap<>();
    private final StringBuilder printed = new StringBuilder();
    private final boolean lastTry;
    private int check;
    private int aside = FIRST_ASIDE;
    private boolean keepsPrinted;
    private boolean lost;
    private Ending firstEnding;
    private Request.Call lastCall;

    /** @param lastTry whether the loss of a worker is the student's to answer for, or a reason to try once more */
    JudgeSession(CompiledSlot slot, boolean lastTry) {
        this.slot = slot;
        this.lastTry = lastTry;
    }

    /** Tells the facts about each of the exercises that were compiled. */
    void add(Request.Compile request, List<SourceFacts> sourceFacts) {
        for (int i = 0; i < sourceFacts.size(); i++) {
            facts.put(request.targets().get(i).className(), sourceFacts.get(i));
        }
    }

    /** A number for calls beside the checks: as a check's, it means static state and budgets of its own. */
    int nextAside() {
        return aside++;
    }

    /** Begins calls that no check makes. */
    void beginAside() {
        beginCheck(nextAside());
    }

    /** The submission's class of an exercise, each of whose methods is a call to the worker. */
    Subject subject(PlannedExercise exercise) {
        try {
            ClassLoader forwarding = exercise.testClass().getClassLoader();
            return new Subject(forwarding.loadClass("practice." + exercise.className()), this::printedDuring);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException("the checks call a class that is not there", impossible);
        }
    }

    void beginCheck(int number) {
        check = number;
        firstEnding = null;
        lastCall = null;
        printed.setLength(0);
    }

    /** True once a worker was lost on the first try: whatever else was judged does not count. */
    boolean lost() {
        return lost;
    }

    /** The first end of a call in this check that the check itself could not judge. */
    Optional<Ending> firstEnding() {
        return Optional.ofNullable(firstEnding);
    }

    /** The last call of this check, for instructors. */
    Optional<Request.Call> lastCall() {
        return Optional.ofNullable(lastCall);
    }

    /** The last call of an earlier check. */
    Optional<Request.Call> callOf(int earlier) {
        return Optional.ofNullable(calls.get(earlier));
    }

    RemoteCall.Answer call(String className, String method, String descriptor, List<Object> arguments) {
        if (lost && !lastTry) {
            throw new CallEnded(Ending.notRun(Feedback.gradedAnew()));
        }
        Optional<Ending> known = losses.ending(className, method);
        if (known.isPresent()) {
            throw end(known.get());
        }
        lastCall = new Request.Call(check, className, method, descriptor, keepsPrinted, arguments);
        calls.put(check, lastCall);
        try {
            return answer(lastCall, slot.call(lastCall, !losses.isDeadly(className)));
        } catch (WorkerLostException loss) {
            throw end(afterLoss(className, method, loss));
        }
    }

    private RemoteCall.Answer answer(Request.Call call, Reply reply) {
        if (reply instanceof Reply.Aborted aborted && aborted.effects().worn()) {
            slot.replace(); // its answer is good; its next might not be
            losses.worn(call.className(), call.method(), stopped(aborted));
        }
        if (reply instanceof Reply.Returned returned) {
            printed.append(returned.effects().printed());
            RemoteCall.Thrower nothing = returned.value() == null
                    ? () -> {
                        throw new Mismatch(Feedback.returnedNull(call.method()), "returned null");
                    }
                    : null;
            return new RemoteCall.Answer(returned.value(), returned.effects().changed(), nothing);
        } else if (reply instanceof Reply.Threw threw) {
            printed.append(threw.effects().printed());
            return new RemoteCall.Answer(null, threw.effects().changed(), () -> thrown(call.method(), threw));
        } else if (reply instanceof Reply.Missing missing) {
            String signature = Signatures.of(call.method(), call.descriptor());
            throw end(Ending.of(CheckStatus.MISSING, Feedback.missing(signature, missing.found())));
        } else if (reply instanceof Reply.Aborted aborted) {
            throw end(stopped(aborted));
        }
        throw new IllegalStateException(
                "a worker answered a call with " + reply.getClass().getSimpleName());
    }

    private RuntimeException thrown(String method, Reply.Threw threw) {
        if (threw.stub().isPresent()) {
            throw end(Ending.of(
                    CheckStatus.NOT_ATTEMPTED,
                    Feedback.stub(method, threw.stub().get())));
        }
        return threw.illegalArgument()
                ? new StudentIllegalArgument(method, threw)
                : new StudentException(method, threw);
    }

    private static Ending stopped(Reply.Aborted aborted) {
        boolean forbidden = aborted.reason() == Reply.Reason.FORBIDDEN;
        return new Ending(
                forbidden ? CheckStatus.FORBIDDEN : CheckStatus.OVER_BUDGET,
                forbidden
                        ? Feedback.forbidden(aborted.what(), aborted.at().map(CodeLocation::place))
                        : Feedback.overBudget(aborted.what(), aborted.at().map(CodeLocation::place)),
                line(aborted.at()),
                Optional.empty());
    }

    static Optional<CodeLine> line(Optional<CodeLocation> at) {
        return at.filter(where -> where.line() > 0).map(where -> new CodeLine(where.file(), where.line()));
    }

    private CallEnded end(Ending ending) {
        if (firstEnding == null) {
            firstEnding = ending;
        }
        return new CallEnded(ending);
    }

    private Ending afterLoss(String className, String method, WorkerLostException loss) {
        lost = true;
        Ending ending = Ending.of(
                CheckStatus.OVER_BUDGET, loss.outOfTime() ? Feedback.lostByTime(method) : Feedback.lostByDeath(method));
        if (lastTry) {
            losses.lost(className, method, ending);
        }
        return ending;
    }

    @Override
    public String printedDuring(Runnable action) {
        int before = printed.length();
        keepsPrinted = true;
        try {
            action.run();
        } finally {
            keepsPrinted = false;
        }
        return printed.substring(before);
    }

    @Override
    public void quietly(Runnable action) {
        action.run(); // nothing printed is kept unless somebody asks for it
    }

    @Override
    public SourceFacts source(String className) {
        return facts.get(className);
    }

    @Override
    public RuntimeException notAttempted(String method) {
        throw end(Ending.of(CheckStatus.NOT_ATTEMPTED, Feedback.stub(method, method)));
    }
}
