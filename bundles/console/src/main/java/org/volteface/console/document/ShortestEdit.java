package org.volteface.console.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The shortest way from one list to another by taking out and putting in (Myers 1986), given up where the two have little in common. */
public final class ShortestEdit<T> {
    /** The work and the space grow with the square of it. */
    private static final int MOST_STEPS = 1_200;

    private final List<T> before;
    private final List<T> after;

    ShortestEdit(List<T> before, List<T> after) {
        this.before = before;
        this.after = after;
    }

    /** What is done with an entry. */
    public enum What {
        /** Both have it. */
        KEPT,
        /** The earlier alone has it. */
        TAKEN_OUT,
        /** The later alone has it. */
        PUT_IN
    }

    /** An entry, and what is done with it. */
    public record Step<T>(What what, T entry) {}

    /** The steps in their order; where there would be too many, all that differs is taken out and put in as a whole. */
    List<Step<T>> steps() {
        int head = 0;
        int shorter = Math.min(before.size(), after.size());
        while (head < shorter && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        List<Step<T>> steps = new ArrayList<>();
        before.subList(0, head).forEach(entry -> steps.add(new Step<>(What.KEPT, entry)));
        steps.addAll(between(before.subList(head, before.size() - tail), after.subList(head, after.size() - tail)));
        before.subList(before.size() - tail, before.size()).forEach(entry -> steps.add(new Step<>(What.KEPT, entry)));
        return steps;
    }

    private static <T> List<Step<T>> between(List<T> from, List<T> to) {
        List<int[]> trace = new ArrayList<>();
        int reach = Math.min(MOST_STEPS, from.size() + to.size());
        int[] furthest = new int[2 * reach + 3];
        for (int d = 0; d <= reach; d++) {
            trace.add(furthest.clone());
            for (int k = -d; k <= d; k += 2) {
                int x = start(furthest, reach + 1, d, k);
                while (x < from.size()
                        && x - k < to.size()
                        && x - k >= 0
                        && from.get(x).equals(to.get(x - k))) {
                    x++;
                }
                furthest[reach + 1 + k] = x;
                if (x >= from.size() && x - k >= to.size()) {
                    return back(from, to, trace);
                }
            }
        }
        List<Step<T>> whole = new ArrayList<>();
        from.forEach(entry -> whole.add(new Step<>(What.TAKEN_OUT, entry)));
        to.forEach(entry -> whole.add(new Step<>(What.PUT_IN, entry)));
        return whole;
    }

    private static int start(int[] furthest, int middle, int d, int k) {
        boolean down = k == -d || (k != d && furthest[middle + k - 1] < furthest[middle + k + 1]);
        return down ? furthest[middle + k + 1] : furthest[middle + k - 1] + 1;
    }

    private static <T> List<Step<T>> back(List<T> from, List<T> to, List<int[]> trace) {
        List<Step<T>> steps = new ArrayList<>();
        int x = from.size();
        int y = to.size();
        for (int d = trace.size() - 1; d >= 0; d--) {
            int[] furthest = trace.get(d);
            int middle = furthest.length / 2;
            int k = x - y;
            boolean down = k == -d || (k != d && furthest[middle + k - 1] < furthest[middle + k + 1]);
            int formerX = furthest[middle + (down ? k + 1 : k - 1)];
            int formerY = formerX - (down ? k + 1 : k - 1);
            while (x > Math.max(0, formerX) && y > Math.max(0, formerY)) {
                x--;
                y--;
                steps.add(new Step<>(What.KEPT, from.get(x)));
            }
            if (d > 0) {
                steps.add(down ? new Step<>(What.PUT_IN, to.get(--y)) : new Step<>(What.TAKEN_OUT, from.get(--x)));
            }
        }
        Collections.reverse(steps);
        return steps;
    }
}
