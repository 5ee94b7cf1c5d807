"""Thresholds, calibration and view floors of each kind of fact, from records of the articles that were kept out of training.

    python -m reader.calibrate inputs OUT          inputs and gold of the kept-out articles
    python -m reader.calibrate open MODEL          a calibration that reports everything with its raw score
    python -m reader.calibrate fit OUT MODEL FLOORS    from OUT/*.records.jsonl, written with the open calibration; FLOORS: view-floors.tsv
"""
import json
import os
import shutil
import subprocess
import sys
import tempfile

import numpy as np

from . import card, corpus, rightness

SHARES = (0.9, 0.85, 0.8, 0.75, 0.7, 0.6, 0.5)  # of facts shown, how many are right
SURE = ("statement", "role", "meeting")  # kinds for which nine in ten are tried
ENOUGH = 0.25  # of the reported facts at least so many are shown
ENOUGH_OF_SURE = 0.4
CARD = "Facts, on the articles kept out"
EXPLAINED = """Least: the score from which on facts are reported, where F1 is highest. Floor: the confidence from which on views show them, so that
nine in ten statements, roles and meetings are right, or the largest of 0.85, 0.8, 0.75, 0.7, 0.6 and 0.5 that two in five of the reported facts
reach (a quarter of the other kinds'); shown and right at that floor. Thoughts are attributions that are no statements; their least score is chosen, and their F1
measured, with the statements of the same articles.

"""


def logit(scores):
    scores = np.clip(scores, 0.005, 0.995)
    return np.log(scores / (1 - scores))


def logistic(facts):
    """Platt's scaling: how probably a fact with such a score is right, from a line over the score's logit. Two numbers, so that few facts do."""
    x = np.stack([np.ones(len(facts)), logit([s for s, _ in facts])], 1)
    right = np.array([float(r) for _, r in facts])
    line, ridge = np.zeros(2), 0.5 * np.eye(2)
    for _ in range(30):
        p = 1 / (1 + np.exp(-x @ line))
        line += np.linalg.solve(x.T @ (x * (p * (1 - p))[:, None]) + ridge, x.T @ (right - p) - ridge @ line)
    return lambda scores: 1 / (1 + np.exp(-(line[0] + max(0, line[1]) * logit(scores))))


def best_threshold(total, facts, probability, others=()):
    """
    (score from which on facts are reported, F1 there): where F1 is expected to be highest, each fact being right by its probability.
    others: of facts that are reported anyway and counted with them, which are right.
    """
    scores = np.array(sorted((s for s, _ in facts), reverse=True))
    expected = (sum(others) + np.cumsum(probability(scores))) / (total + len(others) + np.arange(1, len(scores) + 1))
    least = scores[int(expected.argmax())]
    reported = [*others, *(r for s, r in facts if s >= least)]
    return least, 2 * sum(reported) / (total + len(reported))


def floor(facts, kind):
    """(confidence, share): the least confidence from which on so large a share is right, the largest share that leaves enough to show."""
    facts = sorted(facts, reverse=True)
    enough = ENOUGH_OF_SURE if kind in SURE else ENOUGH
    for share in SHARES if kind in SURE else SHARES[2:]:
        right, best, shown = 0, None, 0
        for i, (confidence, is_right) in enumerate(facts):
            right += is_right
            if right / (i + 1) >= share and (i + 1 == len(facts) or facts[i + 1][0] < confidence):
                best, shown = confidence, i + 1
        if best is not None and shown >= enough * len(facts):
            return best, share
    return 0.5, None


def inputs(out, bench):
    from .__main__ import KEPT_OUT
    os.makedirs(out, exist_ok=True)
    folder = os.path.join(bench, "frames/train")
    with tempfile.TemporaryDirectory() as kept:
        for name in sorted(os.listdir(folder)):
            if name == "meta.jsonl" or name.endswith((".txt", ".ann")) and KEPT_OUT["annotated"](name[:-4]):
                shutil.copy(os.path.join(folder, name), kept)
        subprocess.run([sys.executable, os.path.join(bench, "frames/frames.py"), "gold", kept, os.path.join(out, "articles")], check=True)
    for name in ("inputs", "gold"):
        with open(os.path.join(out, f"attributions.{name}.jsonl"), "w", encoding="utf-8") as lines:
            for d in corpus.read_lines(os.path.join(bench, "attribution-train", name + ".jsonl")):
                if KEPT_OUT["attributions"](d["source"]):
                    lines.write(json.dumps(d, ensure_ascii=False) + "\n")


def write(model, rows):
    with open(os.path.join(model, "calibration.tsv"), "w", encoding="utf-8") as out:
        out.write("# Calibration: kind of fact, least score that is reported, scores, share of right facts at each.\n")
        for kind, least, points in rows:
            out.write(f"{kind}\t{least:.3f}\t{' '.join(f'{s:.3f}' for s, _ in points)}\t{' '.join(f'{p:.3f}' for _, p in points)}\n")


def fit(out, model, floors_file):
    judged = {kind: [0, []] for kind in [*rightness.KINDS, "thought"]}
    for record in corpus.read_lines(os.path.join(out, "articles.records.jsonl")):
        with open(os.path.join(out, "articles", record["article"]["source"] + ".gold.json"), encoding="utf-8") as f:
            gold = json.load(f)
        for kind in rightness.KINDS:
            total, facts = rightness.judged(gold, record, kind)
            judged[kind][0] += total
            judged[kind][1] += facts
    golds = {g["source"]: g for g in corpus.read_lines(os.path.join(out, "attributions.gold.jsonl"))}
    said = []
    for record in corpus.read_lines(os.path.join(out, "attributions.records.jsonl")):
        total, facts = rightness.attributions(golds[record["article"]["source"]], record)
        judged["thought"][0] += total
        said += [(c, r) for c, r, act in facts if act == "speech"]
        judged["thought"][1] += [(c, r) for c, r, act in facts if act == "thought"]
    rows, floors = [], []
    table = [f"{'kind':10s} {'marked':>7s} {'least':>6s} {'F1':>6s} {'floor':>6s} {'shown':>6s} {'right':>6s}"]
    for kind, (total, facts) in judged.items():
        probability = logistic(facts)
        others = [r for s, r in said if s >= rows[0][1]] if kind == "thought" else []
        least, f1 = best_threshold(total, facts, probability, others)
        scores = np.linspace(0, 1, 21)
        shares = probability(scores)
        rows.append((kind, least, list(zip(scores, shares))))
        reported = [(float(np.interp(s, scores, shares)), r) for s, r in facts if s >= least]
        cut, _ = floor(reported, kind)
        shown = [r for c, r in reported if c >= cut]
        floors.append((kind, cut))
        table.append(f"{kind:10s} {total:7d} {least:6.3f} {f1:6.3f} {cut:6.3f} {len(shown):6d} {sum(shown) / max(1, len(shown)):6.3f}")
    print("\n".join(table))
    write(model, rows)
    write_floors(floors_file, floors)
    path = os.path.join(model, "MODEL_CARD.md")
    if os.path.exists(path):
        card.add(path, CARD, EXPLAINED + "\n".join(["```text", *table, "```"]))


def write_floors(path, floors):
    with open(path, "w", encoding="utf-8") as out:
        out.write("# Facts less sure than this stand in no view unless all are asked for. Columns: kind of fact; least confidence, 0 to 1.\n")
        out.write("# training/calibrate chooses them on articles kept out of training; the model card says how many of those shown are right.\n")
        for kind, cut in floors:
            if kind != "thought":
                out.write(f"{kind}\t{cut:.3f}\n")


def main():
    step, *paths = sys.argv[1:]
    if step == "inputs":
        inputs(*paths)
    elif step == "open":
        write(paths[0], [(kind, 0, [(0, 0), (1, 1)]) for kind in [*rightness.KINDS, "thought"]])
    elif step == "fit":
        fit(*paths)
    else:
        raise SystemExit(__doc__)


if __name__ == "__main__":
    main()
