package practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NotAttemptedIsSkipped.class)
class CosineTest {

    @Test
    @Order(1)
    void dotAddsUpTheProducts() {
        assertThat(Cosine.dot(new double[] {1, 2, 0}, new double[] {2, 4, 0})).isCloseTo(10, within(1e-9));
        assertThat(Cosine.dot(new double[] {2, 1, 0}, new double[] {3, 1, 4})).isCloseTo(7, within(1e-9));
        assertThat(Cosine.dot(new double[] {1, -2}, new double[] {2, 1})).isCloseTo(0, within(1e-9));
    }

    @Test
    @Order(2)
    void dotOfTwoEmptyVectorsIsZero() {
        assertThat(Cosine.dot(new double[] {}, new double[] {})).isZero();
    }

    @Test
    @Order(3)
    void dotRefusesDifferentLengths() {
        assertThrows(IllegalArgumentException.class, () -> Cosine.dot(new double[] {1, 2}, new double[] {1, 2, 3}));
        assertThrows(IllegalArgumentException.class, () -> Cosine.dot(new double[] {1, 2, 3}, new double[] {1, 2}));
    }

    @Test
    @Order(4)
    void normIsTheLengthOfTheArrow() {
        assertThat(Cosine.norm(new double[] {3, 4})).isCloseTo(5, within(1e-9));
        assertThat(Cosine.norm(new double[] {2, -3, 6})).isCloseTo(7, within(1e-9));
    }

    @Test
    @Order(5)
    void normOfNothingIsZero() {
        assertThat(Cosine.norm(new double[] {})).isZero();
        assertThat(Cosine.norm(new double[] {0, 0})).isZero();
    }

    @Test
    @Order(6)
    void similarityIsTheCosineOfTheAngle() {
        assertThat(Cosine.similarity(new double[] {1, 2, 0}, new double[] {2, 4, 0}))
                .isCloseTo(1, within(1e-9));
        assertThat(Cosine.similarity(new double[] {1, 2, 0}, new double[] {0, 0, 3}))
                .isCloseTo(0, within(1e-9));
        assertThat(Cosine.similarity(new double[] {3, 4}, new double[] {4, 3})).isCloseTo(0.96, within(1e-9));
    }

    @Test
    @Order(7)
    void similarityRefusesWhatHasNoDirection() {
        assertThrows(IllegalArgumentException.class, () -> Cosine.similarity(new double[] {0, 0}, new double[] {1, 1}));
        assertThrows(IllegalArgumentException.class, () -> Cosine.similarity(new double[] {1, 1}, new double[] {0, 0}));
        assertThrows(IllegalArgumentException.class, () -> Cosine.similarity(new double[] {}, new double[] {}));
    }

    @Test
    @Order(8)
    void nearestPutsTheMostSimilarFirst() {
        double[][] corpus = {{0, 5}, {2, 0}, {3, 4}};

        assertThat(Cosine.nearest(new double[] {1, 0}, corpus, 2)).containsExactly(1, 2);
        assertThat(Cosine.nearest(new double[] {1, 0}, corpus, 0)).isEmpty();
    }

    @Test
    @Order(9)
    void nearestPutsTheLowerIndexFirstInATie() {
        double[][] corpus = {{0, 1}, {1, 1}, {1, 0}, {1, 1}};

        assertThat(Cosine.nearest(new double[] {1, 1}, corpus, 2)).containsExactly(1, 3);
    }

    @Test
    @Order(10)
    void nearestRefusesAKThatTheCorpusCannotServe() {
        double[][] corpus = {{0, 1}, {1, 0}};

        assertThrows(IllegalArgumentException.class, () -> Cosine.nearest(new double[] {1, 0}, corpus, 3));
        assertThrows(IllegalArgumentException.class, () -> Cosine.nearest(new double[] {1, 0}, corpus, -1));
    }
}
