package grader.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class SurroundingsTest {

    private final Surroundings before = Surroundings.now();

    @Test
    void areStillThereWhenNobodyTouchedThem() {
        assertThat(before.areStillThere()).isTrue();
    }

    @Test
    void noticeAnotherLocale() {
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(before.areStillThere()).isFalse();
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void noticeAnotherTimeZone() {
        TimeZone usual = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            assertThat(before.areStillThere()).isFalse();
        } finally {
            TimeZone.setDefault(usual);
        }
    }

    @Test
    void noticeAProperty() {
        System.setProperty("surroundings.test", "changed");
        assertThat(before.areStillThere()).isFalse();
        System.clearProperty("surroundings.test");
    }

    @Test
    void noticeAThreadUntilItEnds() throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        Thread left = new Thread(() -> {
            try {
                end.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        left.start();
        assertThat(before.areStillThere()).isFalse();

        end.countDown();
        left.join();
        assertThat(before.areStillThere()).isTrue();
    }
}
