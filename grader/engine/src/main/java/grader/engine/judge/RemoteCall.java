package grader.engine.judge;

import java.util.List;

/** What came of a call, as the forwarding side needs it. */
final class RemoteCall {

    private RemoteCall() {}

    /**
     * @param value what was returned; meaningless where there is a failure
     * @param changed the arguments as the call left them; empty where it changed none
     * @param failure makes what the check is to see thrown; {@code null} where the call returned
     */
    record Answer(Object value, List<Object> changed, Thrower failure) {}

    /** Makes an unchecked exception or an error. */
    interface Thrower {
        RuntimeException get();
    }
}
