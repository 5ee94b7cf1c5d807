"""Training: batches of windows, losses, optimizer, checkpoints."""
import os
import random
import time

import numpy as np
import torch
import torch.nn.functional as F

from . import scheme, windows
from .corpus import UNKNOWN

V = scheme.KINDS.index("V")
A = scheme.KINDS.index("A")
N = scheme.KINDS.index("N")
MOST_NAMES = 3  # of the names in a window, so many learn their side at each visit


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
        if d.untriggered:
            untriggered.append((i, n, d.untriggered))
    t = torch.as_tensor
    return t(ids), t(shapes), t(mask), t(tags), t(name), t(time_), t(way), frames, untriggered


def find_triggers(tag_scores, frames, untriggered, size):
    """For sentences without a marked trigger: the word that looks most like one, outside both participants."""
    for i, n, (taken, roles, types) in untriggered:
        on = 1 - tag_scores[i, 1:n + 1, 3 * scheme.TAGS.index("V"):3 * scheme.TAGS.index("V") + 3].detach().float().softmax(-1)[:, 0].cpu().numpy()
        on[taken[:n]] = -1
        at = int(on.argmax())
        labels = np.zeros(size, np.int64)
        for p, r in roles:
            if p < n:
                labels[p + 1] = r
        labels[0] = UNKNOWN
        labels[n + 1:] = UNKNOWN
        frames.append((i, at + 1, at + 1, V, labels, [types]))
        yield i, at + 1


def losses(model, tensors, device, autocast=True):
    ids, shapes, mask, tags, name, time_, way, frames, untriggered = tensors
    ids, shapes, mask, tags, name, time_, way = (x.to(device) for x in (ids, shapes, mask, tags, name, time_, way))
    with torch.autocast(device, dtype=torch.bfloat16, enabled=autocast):
        x, tag_scores, name_scores, time_scores, way_scores = model.tokens(ids, shapes, mask)
        for i, at in find_triggers(tag_scores, frames, untriggered, ids.shape[1]):
            tags[i, at, scheme.TAGS.index("V")] = 1
        zero = torch.zeros((), device=device)

        def entropy(scores, labels):
            labels = labels.reshape(-1)
            return F.cross_entropy(scores.reshape(len(labels), -1).float(), labels, ignore_index=UNKNOWN) if bool((labels != UNKNOWN).any()) else zero

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


def epochs(annotated, attributions, events, passes, attribution_passes, seed):
    """For each pass the windows to visit, in random order: all annotated articles, a share of the others."""
    for number in range(passes):
        rng = random.Random(seed * 1000 + number)
        share = attribution_passes / passes
        chosen = list(annotated)
        order = list(attributions)
        random.Random(seed * 1000 + int(number * share)).shuffle(order)
        low, high = number * share % 1, number * share % 1 + share
        chosen += order[int(low * len(order)):int(high * len(order))] if share < 1 else order
        if number >= 0.15 * passes and events:
            chosen += rng.sample(events, len(events) // 2)
        parts = [(d, start, stop) for d in chosen for start, stop in windows.for_training(len(d.ids), d.cut, rng)]
        rng.shuffle(parts)
        yield parts


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
    plan = [parts for parts in epochs(*documents, settings["passes"], settings["attribution_passes"], settings["seed"])]
    size = settings["batch"]
    steps = [(number, at) for number, parts in enumerate(plan) for at in range(0, len(parts), size)]
    optimizer = torch.optim.AdamW(list(groups(model, settings["rate"], settings["layer_decay"])), betas=(0.9, 0.98))
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
        number, at = steps[step]
        rng = random.Random(settings["seed"] * 10 ** 6 + step)
        torch.manual_seed(settings["seed"] * 10 ** 6 + step)
        model.train()
        parts = losses(model, batch(plan[number][at:at + size], tokenizer, rng), device, settings["autocast"])
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
            sums[k] = sums.get(k, 0) + float(v)
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
