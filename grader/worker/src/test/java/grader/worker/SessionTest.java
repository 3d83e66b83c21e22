package grader.worker;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class SessionTest {

    @Test
    void warmsUpAnyNumberOfTimes() {
        Session session = new Session();

        assertThatCode(() -> {
                    session.warmUp();
                    session.warmUp();
                })
                .doesNotThrowAnyException();
    }
}
