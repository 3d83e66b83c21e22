package grader.engine.judge;

import grader.engine.plan.Plan;
import grader.engine.plan.PlannedCheck;
import grader.engine.plan.PlannedExercise;
import grader.suite.Harnesses;
import grader.suite.Suite;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherExecutionRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Runs the hidden checks on the calling thread. JUnit's launcher registers nothing by itself and reads no configuration
 * from anywhere: what counts is listed here.
 */
final class Judge {

    private final Launcher launcher = LauncherFactory.create(LauncherConfig.builder()
            .enableTestEngineAutoRegistration(false)
            .enableTestExecutionListenerAutoRegistration(false)
            .enableLauncherSessionListenerAutoRegistration(false)
            .enableLauncherDiscoveryListenerAutoRegistration(false)
            .enablePostDiscoveryFilterAutoRegistration(false)
            .addTestEngines(new CheckEngine())
            .build());

    private final Map<String, PlannedCheck> checks = new HashMap<>();

    Judge(Plan plan) {
        plan.checks().forEach(check -> checks.put(key(check.testClass(), check.testMethod()), check));
    }

    /** How each check of these exercises ended, by its number; a check without an entry did not run. */
    Map<Integer, Ending> run(List<PlannedExercise> exercises, JudgeSession session) {
        if (exercises.isEmpty()) {
            return Map.of();
        }
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .enableImplicitConfigurationParameters(false)
                .selectors(exercises.stream()
                        .flatMap(exercise -> Suite.checkClasses(exercise.testClass()).stream())
                        .map(DiscoverySelectors::selectClass)
                        .toList())
                .build();
        Recorder recorder = new Recorder(session);
        Forwarding.bind(session);
        try {
            Harnesses.with(
                    session,
                    () -> launcher.execute(LauncherExecutionRequestBuilder.request(request)
                            .listeners(recorder)
                            .build()));
        } finally {
            Forwarding.unbind();
        }
        if (recorder.fault != null) {
            throw new IllegalStateException("a check failed by itself: " + recorder.fault, recorder.fault);
        }
        return recorder.endings;
    }

    private static String key(String testClass, String testMethod) {
        return testClass + "#" + testMethod;
    }

    /** Keeps how each check ended. */
    private final class Recorder implements TestExecutionListener {

        private final JudgeSession session;
        private final Map<Integer, Ending> endings = new HashMap<>();
        private Throwable fault;

        Recorder(JudgeSession session) {
            this.session = session;
        }

        @Override
        public void executionStarted(TestIdentifier test) {
            PlannedCheck check = planned(test);
            if (check != null) {
                session.beginCheck(check.number());
            }
        }

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            PlannedCheck check = planned(test);
            try {
                if (check != null) {
                    endings.put(check.number(), Endings.of(check, result, session));
                } else if (result.getThrowable().isPresent()) {
                    fault = result.getThrowable().get();
                }
            } catch (IllegalStateException suiteIsWrong) {
                fault = suiteIsWrong;
            }
        }

        private PlannedCheck planned(TestIdentifier test) {
            return test.getSource()
                    .filter(MethodSource.class::isInstance)
                    .map(MethodSource.class::cast)
                    .map(source -> checks.get(key(source.getClassName(), source.getMethodName())))
                    .orElse(null);
        }
    }
}
