"""Windows over an article's pieces: short, since a piece costs half as much at 128 as at 512."""
import random

SIZE = 126  # pieces; the start and end pieces make it 128
CONTEXT = 20  # pieces before a window's own, at most, where it begins with a paragraph
CONTEXT_INSIDE = 40  # where it begins inside a paragraph, whose quotations go on
SHORTEST = 60  # a window is not cut at a sentence's end before this
LINE = (10, 11, 12, 13, 14)  # shapes of a line's first word


def cuts(text, begin, end, shapes):
    """Where a sentence or paragraph probably begins: True at the first piece of it."""
    n = len(begin)
    out = [False] * n
    for i in range(1, n):
        if begin[i] == begin[i - 1]:
            continue
        if shapes[i] in LINE:
            out[i] = True
        elif begin[i] > end[i - 1] and shapes[i] in (6, 7, 15):
            j = i - 1
            while j > 0 and text[end[j] - 1] in "\"'”’)]":
                j -= 1
            if text[end[j] - 1] in "!?":
                out[i] = True
            elif text[end[j] - 1] == "." and j > 0 and end[j - 1] - begin[j - 1] > 3:
                out[i] = True
    return out


def for_reading(n, cut, shapes):
    """(start, core start, stop): each piece is in one window's core; what stands before the core is context. Cut where a paragraph ends, else a sentence."""
    paragraph = [cut[i] and shapes[i] in LINE for i in range(n)]
    out, core = [], 0
    while core < n:
        start = core
        if core:
            context = CONTEXT if paragraph[core] else CONTEXT_INSIDE
            near = [i for i in range(max(0, core - context), core - 7) if cut[i]]
            start = near[0] if near else max(0, core - context // 2)
        stop = min(n, start + SIZE)
        if stop < n:
            within = range(max(core + 1, start + SHORTEST), stop + 1)
            ends = [i for i in within if paragraph[i]] or [i for i in within if cut[i]]
            stop = ends[-1] if ends else stop
        out.append((start, core, stop))
        core = stop
    return out


def for_training(n, cut, rng, size=SIZE):
    """(start, stop): windows side by side from a random first length on, half of them cut at a sentence's end."""
    out, at = [], 0
    length = rng.randint(size // 3, size)
    while at < n:
        stop = min(n, at + length)
        if stop < n and rng.random() < 0.5:
            ends = [i for i in range(at + max(1, length // 2), stop + 1) if cut[i]]
            stop = ends[-1] if ends else stop
        if stop - at > 8 or not out:
            out.append((at, stop))
        at, length = stop, size
    return out
