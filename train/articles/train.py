"""Trains the article model: gradient-boosted trees over block features (LightGBM), written as JSON.

usage: python train.py EXAMPLES.json MODEL.json     (needs numpy and lightgbm; EXAMPLES.json is from write-examples.ts)
Prints the F1 of five-fold cross-validation, folds parted by publisher, then trains on everything.
"""

import hashlib
import json
import re
import sys
from collections import Counter
from urllib.parse import urlparse

import lightgbm
import numpy

ROUNDS = 120
FOLDS = 5
THRESHOLD = 0.45
SETTINGS = dict(
    objective="binary", learning_rate=0.1, num_leaves=12, min_data_in_leaf=15, feature_fraction=0.4, bagging_fraction=0.8,
    bagging_freq=1, lambda_l2=5, max_bin=63, seed=1, deterministic=True, verbose=-1, num_threads=2,
)


def fit(pages):
    weights = numpy.concatenate([page["weights"] for page in pages])
    data = lightgbm.Dataset(
        numpy.concatenate([page["matrix"] for page in pages]),
        numpy.concatenate([page["labels"] for page in pages]),
        weight=weights / weights.mean(),
    )
    return lightgbm.train(SETTINGS, data, ROUNDS)


def publisher(page):
    task, name = page["id"].split("/", 1)
    return name.rsplit("_", 3)[0] if task == "fundus" else urlparse(page["url"]).netloc


def shingles(text, length=4):
    words = re.findall(r"\w+", text)
    return Counter(tuple(words[i : i + length]) for i in range(max(1, len(words) - length + 1)) if words[i : i + length])


def f1(pages, probabilities):
    """scrapinghub's article-extraction-benchmark: mean precision and recall over pages, of four-word shingles."""
    precisions, recalls = [], []
    for page, scores in zip(pages, probabilities):
        gold = shingles(page["gold"])
        found = shingles("\n".join(text for text, score in zip(page["texts"], scores) if score > THRESHOLD))
        shared = sum((gold & found).values())
        if found:
            precisions.append(shared / sum(found.values()))
        if gold:
            recalls.append(shared / sum(gold.values()))
    precision, recall = numpy.mean(precisions), numpy.mean(recalls)
    return 2 * precision * recall / (precision + recall)


def compact(node, nodes):
    """Nodes as [feature, threshold, left, right]; leaves as [value]. Children are indices."""
    place = len(nodes)
    nodes.append(None)
    if "leaf_value" in node:
        nodes[place] = [round(node["leaf_value"], 5)]
    else:
        left = compact(node["left_child"], nodes)
        right = compact(node["right_child"], nodes)
        nodes[place] = [node["split_feature"], float(f"{node['threshold']:.6g}"), left, right]
    return place


def main(examples, model):
    pages = json.load(open(examples))
    for page in pages:
        page["matrix"] = numpy.array(page["features"], dtype=float)
        page["fold"] = int(hashlib.md5(publisher(page).encode()).hexdigest(), 16) % FOLDS
    if "--no-validation" not in sys.argv:
        scores = {}
        for fold in range(FOLDS):
            trees = fit([page for page in pages if page["fold"] != fold])
            scores.update({page["id"]: trees.predict(page["matrix"]) for page in pages if page["fold"] == fold})
        for task in ("body", "fundus"):
            chosen = [page for page in pages if page["id"].startswith(task)]
            print(task, "cross-validated F1", round(f1(chosen, [scores[page["id"]] for page in chosen]), 4))
    trees = []
    for tree in fit(pages).dump_model()["tree_info"]:
        nodes = []
        compact(tree["tree_structure"], nodes)
        trees.append(nodes)
    with open(model, "w") as file:
        json.dump({"threshold": THRESHOLD, "features": pages[0]["matrix"].shape[1], "trees": trees}, file, separators=(",", ":"))


if __name__ == "__main__":
    main(*[argument for argument in sys.argv[1:] if not argument.startswith("--")])
