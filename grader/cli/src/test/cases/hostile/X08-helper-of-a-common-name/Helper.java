package practice;

class Helper {
    static int helped;

    static void help() {
        helped++;
    }
}
