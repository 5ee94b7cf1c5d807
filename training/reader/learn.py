"""Training: batches of windows, losses, optimizer, checkpoints."""
import os
import random
import time

import numpy as np
import torch
import torch.nn.functional as F

from . import corpus, scheme, windows
from .corpus import UNKNOWN

V = scheme.KINDS.index("V")
A = scheme.KINDS.index("A")
N = scheme.KINDS.index("N")
MOST_NAMES = 3  # of the names in a window, so many learn their side at each visit
TRIGGER_CHOICES = 3  # words that may be an event's trigger where none is marked
SIMILAR = 16  # batches whose windows are sorted by length, so that little is padding


def batch(parts, tokenizer, rng):
    """parts: (document, start, stop) → tensors, and the frames of all windows in one list."""
    size = max(stop - start for _, start, stop in parts) + 2
    rows = len(parts)
    ids = np.full((rows, size), tokenizer.padding)
    shapes, mask = np.zeros((rows, size), np.int64), np.zeros((rows, size), np.int64)
    unknown = lambda *more: np.full((rows, size, *more), UNKNOWN)
    tags, name, time_, way = unknown(len(scheme.TAGS)), unknown(), unknown(), unknown()
    frames, untriggered = [], []
    for i, (d, start, stop) in enumerate(parts):
        n = stop - start
        ids[i, 0], ids[i, n + 1] = tokenizer.start, tokenizer.end
        ids[i, 1:n + 1], shapes[i, 1:n + 1], mask[i, :n + 2] = d.ids[start:stop], d.shapes[start:stop], 1
        tags[i, 1:n + 1], name[i, 1:n + 1], time_[i, 1:n + 1], way[i, 1:n + 1] = (
            x[start:stop] for x in (d.tags, d.name, d.time, d.direction))
        inside = [f for f in d.frames if start <= f.first and f.last < stop]
        names = [f for f in inside if f.kind == N]
        rng.shuffle(names)
        for f in [f for f in inside if f.kind != N] + names[:MOST_NAMES]:
            labels = np.zeros(size, np.int64)
            for p, r in f.roles:
                if start <= p < stop:
                    labels[p - start + 1] = r
            labels[0] = UNKNOWN
            labels[n + 1:] = UNKNOWN
            first, last = f.first, f.last
            if f.kind == A and rng.random() < 0.3:
                first = last = rng.randint(first, last)
            frames.append((i, first - start + 1, last - start + 1, f.kind, labels, f.attributes))
        untriggered += [(i, first - start + 1, last - start + 1, {p - start + 1 for p in taken}, [(p - start + 1, r) for p, r in roles], types)
                        for first, last, taken, roles, types in d.untriggered if start <= first and last < stop]
    t = torch.as_tensor
    return t(ids), t(shapes), t(mask), t(tags), t(name), t(time_), t(way), frames, untriggered


@torch.no_grad()
def triggers(model, x, tag_scores, mask, untriggered):
    """Of the words in a sentence that look most like an event's trigger, outside both participants, the one that explains roles and type best: frames as batch makes them."""
    v = 3 * scheme.TAGS.index("V")
    likely = (1 - tag_scores[:, :, v:v + 3].float().softmax(-1)[..., 0]).cpu().numpy()
    choices = []
    for n, (row, first, last, taken, roles, types) in enumerate(untriggered):
        free = sorted((p for p in range(first, last + 1) if p not in taken), key=lambda p: -likely[row, p])
        choices += [(n, p) for p in free[:TRIGGER_CHOICES]]
    device = x.device
    rows = torch.tensor([untriggered[n][0] for n, _ in choices], device=device)
    at = torch.tensor([p for _, p in choices], device=device)
    with torch.autocast(device.type, torch.bfloat16, torch.is_autocast_enabled(device.type), cache_enabled=False):  # weights cast here would be kept without a gradient
        scores, values = model.arguments(x, rows, at, at, torch.full_like(at, V))
    labels = np.zeros(scores.shape[:2], np.int64)
    labels[:, 0] = UNKNOWN
    labels[mask.cpu().numpy()[rows.cpu().numpy()] == 0] = UNKNOWN
    for c, (n, _) in enumerate(choices):
        for p, r in untriggered[n][4]:
            labels[c, p] = r
    told = -F.cross_entropy(scores.float().transpose(1, 2), torch.as_tensor(labels, device=device), ignore_index=UNKNOWN, reduction="none").sum(1)
    group = scheme.GROUPS[("V", "type")]
    types = values[:, group].float().log_softmax(-1).cpu().numpy()
    best = {}
    for c, (n, p) in enumerate(choices):
        row, _, _, _, _, right = untriggered[n]
        score = float(told[c]) + np.logaddexp.reduce(types[c, [group.index(t) for t in right]]) + np.log(likely[row, p] + 1e-6)
        if n not in best or score > best[n][0]:
            best[n] = (score, (row, p, p, V, labels[c], [right]))
    return [frame for _, frame in best.values()]


def losses(model, tensors, device, autocast=True):
    ids, shapes, mask, tags, name, time_, way, frames, untriggered = tensors
    ids, shapes, mask, tags, name, time_, way = (x.to(device) for x in (ids, shapes, mask, tags, name, time_, way))
    with torch.autocast(device, dtype=torch.bfloat16, enabled=autocast):
        x, tag_scores, name_scores, time_scores, way_scores = model.tokens(ids, shapes, mask)
        if untriggered:
            found = triggers(model, x, tag_scores, mask, untriggered)
            for row, at, *_ in found:
                tags[row, at, scheme.TAGS.index("V")] = 1
            frames = frames + found
        zero = torch.zeros((), device=device)

        def entropy(scores, labels):
            labels = labels.reshape(-1)
            return F.cross_entropy(scores.reshape(len(labels), -1).float(), labels, ignore_index=UNKNOWN, reduction="sum") / (labels != UNKNOWN).sum().clamp(min=1)

        parts = {"tags": 6 * entropy(tag_scores, tags), "names": entropy(name_scores, name), "times": entropy(time_scores, time_), "directions": 0.3 * entropy(way_scores, way)}
        if frames:
            row, first, last, kind = (torch.tensor([f[i] for f in frames], device=device) for i in range(4))
            labels = torch.as_tensor(np.array([f[4] for f in frames]), device=device)
            scores, values = model.arguments(x, row, first, last, kind)
            parts["arguments"] = 3 * entropy(scores, labels)
            total, count = zero, 0
            for j, (kind_, key) in enumerate(scheme.GROUPS):
                group = scheme.GROUPS[(kind_, key)]
                right = [(i, [group.index(v) for v in vs]) for i, f in enumerate(frames) for vs in f[5] if vs[0] in group]
                if right:
                    logs = values[[i for i, _ in right]][:, group].float().log_softmax(-1)
                    chosen = torch.full_like(logs, -1e4)
                    for r, (_, vs) in enumerate(right):
                        chosen[r, vs] = 0
                    total = total - (logs + chosen).logsumexp(-1).sum()
                    count += len(right)
            parts["attributes"] = 0.5 * total / max(1, count)
    return parts


def epochs(annotated, attributions, events, passes, attribution_passes, size, seed):
    """For each pass the batches of windows to visit, in random order: all annotated articles, a share of those with attributions, all sentences with events."""
    for number in range(passes):
        rng = random.Random(seed * 1000 + number)
        share = attribution_passes / passes
        chosen = list(annotated)
        order = list(attributions)
        random.Random(seed * 1000 + int(number * share)).shuffle(order)
        low, high = number * share % 1, number * share % 1 + share
        chosen += order[int(low * len(order)):int(high * len(order))] if share < 1 else order
        parts = [(d, start, stop) for d in chosen for start, stop in windows.for_training(len(d.ids), d.cut, rng)]
        if number >= 0.15 * passes:
            parts += [(d, 0, len(d.ids)) for d in packed(events, rng)]
        rng.shuffle(parts)
        batches = []
        for at in range(0, len(parts), SIMILAR * size):
            near = sorted(parts[at:at + SIMILAR * size], key=lambda part: part[2] - part[1])
            batches += [near[i:i + size] for i in range(0, len(near), size)]
        rng.shuffle(batches)
        yield batches


def packed(sentences, rng):
    """Sentences in random order, as many together as a window holds."""
    some = []
    for d in rng.sample(sentences, len(sentences)):
        if some and sum(len(x.ids) for x in some) + len(d.ids) > windows.SIZE:
            yield corpus.joined(some)
            some = []
        if len(d.ids) <= windows.SIZE:
            some.append(d)
    if some:
        yield corpus.joined(some)


def groups(model, rate, decay):
    """Learning rates fall towards the lower layers; the new parts learn four times as fast."""
    depth = len(model.encoder.layers)
    for name, p in model.named_parameters():
        scale = 4.0
        if name.startswith("encoder.") and not name.startswith("encoder.shapes"):
            layer = int(name.split(".")[2]) + 1 if ".layers." in name else 0
            scale = decay ** (depth - layer)
        yield {"params": [p], "lr": rate * scale, "weight_decay": 0.01 if p.dim() > 1 else 0.0}


def train(model, tokenizer, documents, settings, folder, device="cpu", log=print, stop=None):
    """documents: (annotated, attributions, events). Goes on from folder/checkpoint.pt where there is one; returns averaged weights and the seconds it took."""
    torch.manual_seed(settings["seed"])
    steps = [parts for batches in epochs(*documents, settings["passes"], settings["attribution_passes"], settings["batch"], settings["seed"]) for parts in batches]
    optimizer = torch.optim.AdamW(list(groups(model, settings["rate"], settings["layer_decay"])), betas=(0.9, 0.98), fused=True)
    total = len(steps)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: min(1, s / (0.08 * total + 1)) * max(0.02, 1 - s / max(1, total)))
    average = {k: v.detach().clone() for k, v in model.state_dict().items()}
    done, path, spent = 0, os.path.join(folder, "checkpoint.pt"), 0.0
    if os.path.exists(path):
        saved = torch.load(path, map_location=device, weights_only=False)
        if saved["settings"] != settings:
            raise SystemExit(f"{path} was made with other settings; delete it or give another folder")
        model.load_state_dict(saved["model"]); optimizer.load_state_dict(saved["optimizer"]); schedule.load_state_dict(saved["schedule"])
        average, done, spent = saved["average"], saved["step"], saved["seconds"]
        log(f"goes on after step {done} of {total}")
    start, kept, sums = time.time(), time.time(), {}
    for step in range(done, total):
        rng = random.Random(settings["seed"] * 10 ** 6 + step)
        torch.manual_seed(settings["seed"] * 10 ** 6 + step)
        model.train()
        parts = losses(model, batch(steps[step], tokenizer, rng), device, settings["autocast"])
        loss = sum(parts.values())
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        if step % 10 == 0:
            keep = min(0.97, step / (step + 200))
            for k, v in model.state_dict().items():
                average[k].lerp_(v, 1 - keep) if v.is_floating_point() else average[k].copy_(v)
        for k, v in parts.items():
            sums[k] = sums.get(k, 0) + v.detach()
        if (step + 1) % 100 == 0 or step + 1 == total:
            seconds = spent + time.time() - start
            log(f"step {step + 1} of {total}, {seconds:.0f} s: " + ", ".join(f"{k} {v / 100:.3f}" for k, v in sums.items()))
            sums = {}
        if time.time() - kept > 240 or step + 1 == total or step + 1 == stop:
            state = dict(settings=settings, model=model.state_dict(), optimizer=optimizer.state_dict(), schedule=schedule.state_dict(), average=average,
                         step=step + 1, seconds=spent + time.time() - start)
            torch.save(state, path + ".new")
            os.replace(path + ".new", path)
            kept = time.time()
            if step + 1 == stop:
                break
    return average, spent + time.time() - start
