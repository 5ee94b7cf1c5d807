"""What a trained reader marks in documents: the reference for readout.tag.NeuralTagger, used to measure and to compare the two."""
import random

import numpy as np
import torch

from . import scheme, windows
from .learn import batch

CANDIDATE = 0.15  # a trigger less likely than this is none
ARGUMENT = 0.4  # the least probability of a word of an argument
LONG = ("content", "issue", "condition", "then", "if", "cause", "topic")  # gaps of two words are closed within these


def spans(on, begins, core, threshold=CANDIDATE):
    """on, begins: probabilities by piece of a mark, and of its beginning there → (first, last, probability)."""
    out, j, n = [], 0, len(on)
    while j < n:
        if on[j] <= threshold:
            j += 1
            continue
        first = j
        j += 1
        while j < n and on[j] > threshold and begins[j] <= on[j] / 2:
            j += 1
        if first >= core:
            out.append((first, j - 1, float(on[first:j].max())))
    return out


def arguments(p, begin, end, kind):
    """p [T, 1 + roles] of one trigger → spans (begin, end, probability) by role, from words whose likeliest role it is."""
    found = {}
    n = len(p)
    labels = np.where(1 - p[:, 0] > ARGUMENT, 1 + p[:, 1:].argmax(-1), 0)
    for role in scheme.ARGUMENTS[kind]:
        r = scheme.ROLES.index(role) + 1
        got = []
        for j in np.flatnonzero(labels == r):
            if got and j - got[-1][1] <= (3 if role in LONG else 1):
                got[-1][1] = j
            else:
                got.append([j, j])
        got = [(int(begin[x]), int(end[y]), float(p[x:y + 1, r].sum()), float(p[x:y + 1, r].max())) for x, y in got]
        if got:
            most = max(mass for _, _, mass, _ in got)
            found[role] = [(b, e, top) for b, e, mass, top in got if mass > 0.2 * most]
    return found


@torch.no_grad()
def predict(model, tokenizer, documents, device="cpu", rows=16):
    """One dict a document: frames, names, times, with offsets in code points."""
    model.eval()
    out = [dict(source=d.source, frames=[], names=[], times=[]) for d in documents]
    parts = [(i, d, *w) for i, d in enumerate(documents) for w in windows.for_reading(len(d.ids), d.cut, d.shapes)]
    parts.sort(key=lambda x: x[4] - x[2])
    for at in range(0, len(parts), rows):
        some = parts[at:at + rows]
        bare = [(_Bare(d), start, stop) for _, d, start, core, stop in some]
        ids, shapes, mask, *_ = batch(bare, tokenizer, random.Random(0))
        with torch.autocast(device, dtype=torch.bfloat16):
            x, *scores = model.tokens(ids.to(device), shapes.to(device), mask.to(device))
        tags, names, times, ways = (s.float().cpu() for s in scores)
        tags = tags.view(*tags.shape[:2], -1, 3).softmax(-1).numpy()
        names, times, ways = names.softmax(-1).numpy(), times.softmax(-1).numpy(), ways.softmax(-1).numpy()
        triggers = []
        for row, (i, d, start, core, stop) in enumerate(some):
            n, own = stop - start, slice(1, stop - start + 1)
            b, e, c = d.begin[start:stop], d.end[start:stop], core - start
            for k, kind in enumerate(scheme.TAGS):
                if kind in scheme.KINDS:
                    triggers += [(row, f, l, scheme.KINDS.index(kind), p) for f, l, p in spans(1 - tags[row, own, k, 0], tags[row, own, k, 1], c)]
            for f, l, p in spans(1 - times[row, own, 0], times[row, own, 1], c, 0.5):
                way = scheme.DIRECTIONS[int(ways[row, 1 + f:2 + l].mean(0).argmax())]
                out[i]["times"].append((int(b[f]), int(e[l]), way, p))
            kinds = names[row, own, 1::2] + names[row, own, 2::2]
            for f, l, p in spans(1 - names[row, own, 0], names[row, own, 1::2].sum(-1), c, 0.5):
                kind = int(kinds[f:l + 1].sum(0).argmax())
                out[i]["names"].append((int(b[f]), int(e[l]), scheme.NAMES[kind], p))
                if scheme.NAMES[kind] in ("person", "body"):
                    triggers.append((row, f, l, scheme.KINDS.index("N"), p))
        if not triggers:
            continue
        for c in range(0, len(triggers), 512):
            t = triggers[c:c + 512]
            row, first, last, kind = (torch.tensor([z[j] + (j in (1, 2)) for z in t], device=device) for j in range(4))
            with torch.autocast(device, dtype=torch.bfloat16):
                roles, values = model.arguments(x, row, first, last, kind)
            roles, values = roles.float().softmax(-1).cpu().numpy(), values.float().cpu().numpy()
            for (r, f, l, k, p), rp, vp in zip(t, roles, values):
                i, d, start, core, stop = some[r]
                b, e = d.begin[start:stop], d.end[start:stop]
                kind = scheme.KINDS[k]
                attributes = {key: scheme.VALUES[group[int(vp[group].argmax())]][2] for (kk, key), group in scheme.GROUPS.items() if kk == kind}
                out[i]["frames"].append(dict(kind=kind, trigger=(int(b[f]), int(e[l])), probability=p, arguments=arguments(rp[1:stop - start + 1], b, e, kind), attributes=attributes))
    return out


class _Bare:
    """A document without its labels' frames: nothing that was annotated reaches the reader."""

    def __init__(self, d):
        self.__dict__.update(d.__dict__)
        self.frames, self.untriggered = [], []
