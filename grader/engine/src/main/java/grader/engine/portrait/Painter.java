package grader.engine.portrait;

/** Takes the portrait of one exercise. */
interface Painter {

    Portrait paint(Sitting sitting) throws NoAnswerException;
}
