"""How right the facts are that views show, against document-level gold: python -m reader.shown FLOORS GOLD RECORDS; standard library alone."""
import json
import os
import sys

from . import rightness


def main():
    floors_file, folder, records = sys.argv[1:]
    with open(floors_file, encoding="utf-8") as lines:
        floors = {k: float(v) for k, v in (line.split("\t") for line in lines if line.strip() and not line.startswith("#"))}
    judged = {kind: [] for kind in rightness.KINDS}
    with open(records, encoding="utf-8") as lines:
        for record in map(json.loads, lines):
            path = os.path.join(folder, os.path.basename(record["article"]["source"]) + ".gold.json")
            if os.path.exists(path):
                with open(path, encoding="utf-8") as f:
                    gold = json.load(f)
                gold.setdefault("deadlines", [])
                for kind in judged:
                    judged[kind] += rightness.judged(gold, record, kind)[1]
    print(f"{'kind':10s} {'floor':>6s} {'found':>6s} {'right':>6s} {'shown':>6s} {'right':>6s}")
    for kind, facts in judged.items():
        shown = [r for c, r in facts if c >= floors[kind]]
        share = lambda rights: sum(rights) / len(rights) if rights else 0
        print(f"{kind:10s} {floors[kind]:6.3f} {len(facts):6d} {share([r for _, r in facts]):6.3f} {len(shown):6d} {share(shown):6.3f}")


if __name__ == "__main__":
    main()
