"""Which runs of a page's text are the main text: boosted trees from pages with marked text.

    python -m reader.pages RUNS BENCH TREES

RUNS: pages.jsonl and segments.jsonl, the names of the features and then a page a line with its runs, as readout.bench.PageRunsWriter writes them.
BENCH: the folder of `pages` (whole main texts) and `segments` (some segments that belong to it, some that don't). TREES: the file to write.

Of `segments` most runs are unmarked. They get the label that the trees themselves give them, learnt from the other pages, with less weight, and
still less where those trees err in the page's marked segments (self-training, two rounds). Every page weighs the same, one with its whole text twice.
"""
import collections
import json
import re
import sys

import lightgbm
import numpy as np

FOLDS = 5
ROUNDS = 2
TREES = 200
LEAST = 0.4  # as in readout.read.PageBlocks
SURE, UNSURE = 0.3, 0.05  # weights of own labels, of pages whose marked segments are all right and of others
MARKED = 2.0
WHOLE = 0.5  # of runs of pages with their whole text
SHORT = 3  # words
SHINGLE = 3
PARAMETERS = {"objective": "binary", "learning_rate": 0.08, "num_leaves": 15, "min_data_in_leaf": 40, "feature_fraction": 0.5,
              "bagging_fraction": 0.7, "bagging_freq": 1, "lambda_l2": 5, "verbose": -1, "num_threads": 2, "seed": 1, "deterministic": True,
              "force_row_wise": True}
# What makes text more or less probable whatever else is known; few pages don't teach it against this.
RISING = {"prose", "stops", "best", "furniture", "caption"}
FALLING = {"links", "article", "body", "content", "links^0", "links^1", "links^2", "links^3", "links^4"}


class Page:
    def __init__(self, source, runs, values):
        self.source, self.runs = source, [fold(run) for run in runs]
        self.values = np.array(values, dtype=np.float64)
        self.size = np.minimum(3, np.sqrt(np.array([len(run) for run in self.runs]) / 50 + 0.2))
        self.label, self.weight = np.zeros(len(runs)), np.zeros(len(runs))
        self.marked = np.zeros(len(runs), dtype=bool)
        self.wanted, self.unwanted, self.body = [], [], None

    def text(self, probabilities):
        return " ".join(run for run, p in zip(self.runs, probabilities) if p >= LEAST)

    def mark_whole(self, body):
        self.body = fold(body)
        words = self.body.split()
        known = set(shingles(words))
        for at, run in enumerate(self.runs):
            own = shingles(run.split())
            if not own:
                inside = f" {run} " in f" {self.body} " and len(run) > 2
            else:
                inside = sum(each in known for each in own) > 0.6 * len(own)
            self.label[at], self.weight[at] = inside, WHOLE if own else WHOLE / 5
        self.weight *= self.size

    def mark_segments(self, wanted, unwanted):
        self.wanted, self.unwanted = [fold(s) for s in wanted], [fold(s) for s in unwanted]
        joined, starts = "", []
        for run in self.runs:
            starts.append(len(joined))
            joined += run + " "
        starts = np.array(starts)
        ends = starts + np.array([len(run) for run in self.runs])
        for segments, label in (self.unwanted, 0), (self.wanted, 1):
            for segment in segments:
                places = [found.start() for found in re.finditer(re.escape(segment), joined)]
                if label and len(places) > 1 and len(segment) < 60:
                    continue  # a headline stands in many places
                for place in places:
                    inside = (starts < place + len(segment)) & (ends > place)
                    self.label[inside] = label
                    self.weight[inside] = MARKED / (len(places) if label else 1)
                    self.marked |= inside
        self.weight *= self.size

    def label_unmarked(self, probabilities):
        """Gives runs that nothing marks the label that the trees give them; a page with its whole text stays as it is."""
        if self.body is not None:
            return
        text = self.text(probabilities)
        right = all(s in text for s in self.wanted) and not any(s in text for s in self.unwanted)
        own = (SURE if right else UNSURE) * self.size * np.minimum(1, np.abs(probabilities - LEAST) / 0.2 + 0.2)
        self.label = np.where(self.marked, self.label, probabilities >= LEAST)
        self.weight = np.where(self.marked, self.weight, own)


def fold(text):
    return re.sub(r"\s+", " ", text or "").strip()


def shingles(words, size=SHINGLE):
    return list(zip(*[words[at:] for at in range(size)]))


def read(runs, bench):
    pages = []
    for suite in "pages", "segments":
        gold = {row["source"]: row for row in map(json.loads, open(f"{bench}/{suite}/gold.jsonl"))}
        lines = open(f"{runs}/{suite}.jsonl")
        names = next(lines).split()
        for row in map(json.loads, lines):
            if not row["runs"]:
                continue
            page = Page(row["source"], row["runs"], row["values"])
            marks = gold[row["source"]]
            if suite == "pages":
                page.mark_whole(marks["articleBody"])
            else:
                page.mark_segments(marks["with"], marks["without"])
            pages.append(page)
    return pages, names


def fit(pages, names, trees=TREES):
    weights = [page.weight / max(1e-9, page.weight.sum()) * (100 if page.body is not None else 50) for page in pages]
    values, labels = np.concatenate([p.values for p in pages]), np.concatenate([p.label for p in pages])
    weights = np.concatenate(weights)
    used = weights > 0
    constraints = [1 if name in RISING else -1 if name in FALLING else 0 for name in names]
    return lightgbm.train({**PARAMETERS, "monotone_constraints": constraints},
                          lightgbm.Dataset(values[used], labels[used], weight=weights[used]), trees)


def folds(pages):
    order = np.random.RandomState(1).permutation(len(pages))
    return [[pages[at] for at in order[nth::FOLDS]] for nth in range(FOLDS)]


def predict_out_of_fold(pages, names):
    probabilities = {}
    parts = folds(pages)
    for held in parts:
        trees = fit([page for part in parts if part is not held for page in part], names)
        probabilities |= {page.source: trees.predict(page.values) for page in held}
    return probabilities


def learn(pages, names):
    """Self-training on these pages alone, then trees of all of them."""
    for page in pages:
        if page.body is None:
            page.label, page.weight = np.where(page.marked, page.label, 0), np.where(page.marked, page.weight, 0)
    for _ in range(ROUNDS):
        probabilities = predict_out_of_fold(pages, names)
        for page in pages:
            page.label_unmarked(probabilities[page.source])
    return fit(pages, names)


def figures(pages, probabilities):
    """Segments as trafilatura's evaluation counts them; shingles of whole texts as scrapinghub's does."""
    found = wrong = lost = 0
    precision, recall = [], []
    for page in pages:
        text = page.text(probabilities[page.source])
        if page.body is None:
            found += sum(s in text for s in page.wanted)
            lost += sum(s not in text for s in page.wanted)
            wrong += sum(s in text for s in page.unwanted)
            continue
        true, told = (collections.Counter(shingles(re.findall(r"\w+", t), 4)) for t in (page.body, text))
        common = sum((true & told).values())
        precision.append(common / max(1, sum(told.values())))
        recall.append(common / max(1, sum(true.values())))
    return (found / (found + wrong), found / (found + lost)), (np.mean(precision), np.mean(recall))


def show(title, figures):
    print(title, *(f"{suite} P {p:.3f} R {r:.3f} F1 {2 * p * r / (p + r):.3f}" for suite, (p, r) in zip(("segments", "pages"), figures)), sep="  ", flush=True)


def nodes(node):
    if "leaf_value" in node:
        return [f"={node['leaf_value']:.5g}"]
    return [f"{node['split_feature']}<{node['threshold']:.8g}"] + nodes(node["left_child"]) + nodes(node["right_child"])


def write(trees, names, path):
    with open(path, "w") as out:
        out.write("# Which runs of a page's text are the main text: boosted trees, written by training/pages. Names of the features, then a tree a line in prefix order:\n"
                  "# \"3<0.5\" goes to the next node where feature 3 is at most 0.5, else to the one after that node's branch; \"=0.1\" ends with this score.\n")
        out.write(" ".join(names) + "\n")
        for tree in trees.dump_model()["tree_info"]:
            out.write(" ".join(nodes(tree["tree_structure"])) + "\n")


def main():
    runs, bench, path = sys.argv[1:]
    pages, names = read(runs, bench)
    held = {}
    parts = folds(pages)
    for part in parts:
        trees = learn([page for other in parts if other is not part for page in other], names)
        held |= {page.source: trees.predict(page.values) for page in part}
    show("on pages that were not learnt from", figures(pages, held))
    trees = learn(pages, names)
    show("on pages learnt from", figures(pages, {page.source: trees.predict(page.values) for page in pages}))
    write(trees, names, path)


if __name__ == "__main__":
    main()
