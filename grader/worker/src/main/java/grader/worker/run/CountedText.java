package grader.worker.run;

/** A text that counts how often a regular expression looks at a character: a search that goes astray ends over budget. */
final class CountedText implements CharSequence {

    /** What a search does for each character that it looks at takes about as long as so many steps. */
    private static final int STEPS = 6;

    private final CharSequence text;

    private CountedText(CharSequence text) {
        this.text = text;
    }

    static CharSequence of(CharSequence text) {
        return text == null ? null : new CountedText(text);
    }

    @Override
    public char charAt(int index) {
        Meter.work(STEPS);
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
