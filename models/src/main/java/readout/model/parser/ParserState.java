package readout.model.parser;

import java.util.Arrays;

/** Stack, buffer and arcs of an arc-standard parser; word 0 is the root, -1 stands for no word. */
final class ParserState {
    static final int NONE = -1;

    final int[] heads;
    final int[] labels;
    private final int size;
    private final int[] stack;
    private int depth;
    private int next = 1;
    /** leftmost[k], secondLeftmost[k] and so on: children of k by side, kept as arcs are made. */
    private final int[] left1;

    private final int[] left2;
    private final int[] right1;
    private final int[] right2;

    ParserState(int size) {
        this.size = size;
        heads = filled(size);
        labels = filled(size);
        left1 = filled(size);
        left2 = filled(size);
        right1 = filled(size);
        right2 = filled(size);
        stack = new int[size + 1];
        depth = 1;
    }

    private static int[] filled(int size) {
        int[] array = new int[size + 1];
        Arrays.fill(array, NONE);
        return array;
    }

    boolean isDone() {
        return depth == 1 && next > size;
    }

    boolean canShift() {
        return next <= size;
    }

    boolean canGoLeft() {
        return depth > 2;
    }

    /** The root takes its one child when all else is done. */
    boolean canGoRight() {
        return depth > 2 || depth == 2 && next > size;
    }

    int stack(int place) {
        return place < depth ? stack[depth - 1 - place] : NONE;
    }

    int buffer(int place) {
        return next + place <= size ? next + place : NONE;
    }

    int left(int word, int count) {
        return word < 0 ? NONE : count == 1 ? left1[word] : left2[word];
    }

    int right(int word, int count) {
        return word < 0 ? NONE : count == 1 ? right1[word] : right2[word];
    }

    void shift() {
        stack[depth++] = next++;
    }

    void goLeft(int label) {
        int head = stack(0);
        arc(head, stack(1), label);
        stack[depth - 2] = head;
        depth--;
    }

    void goRight(int label) {
        arc(stack(1), stack(0), label);
        depth--;
    }

    private void arc(int head, int child, int label) {
        heads[child] = head;
        labels[child] = label;
        if (child < head) {
            if (left1[head] == NONE || child < left1[head]) {
                left2[head] = left1[head];
                left1[head] = child;
            } else if (left2[head] == NONE || child < left2[head]) {
                left2[head] = child;
            }
        } else {
            if (child > right1[head]) {
                right2[head] = right1[head];
                right1[head] = child;
            } else if (child > right2[head]) {
                right2[head] = child;
            }
        }
    }
}
