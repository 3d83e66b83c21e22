package grader.cli.hostile;

/**
 * A case once more, without the layer that it meets first.
 *
 * @param attack the case's folder
 * @param ends what its checks end with then, as in a case's own {@code expected.txt}
 * @param held what holds in the layer's place
 */
record Trial(String attack, Layer layer, String ends, String held) {

    /** The letter of the kind of attack. */
    String kind() {
        return attack.substring(0, 1);
    }

    HostileCase hostileCase() {
        return HostileCase.named(attack);
    }
}
