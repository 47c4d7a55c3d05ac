"""Trains the article model: gradient-boosted trees over block features (LightGBM), written as JSON.

usage: python train.py EXAMPLES.json MODEL.json [FOLDS]     (needs numpy and lightgbm; EXAMPLES.json is from write-examples.ts)
Trains on everything and, where a folder FOLDS is given, once for each fold on all the others; pages of one site are in one
fold. FOLDS/fold-N.json are these models and FOLDS/folds.json says which fold a page is in, for
`npm run bench:articles -- DATA --cross-validated FOLDS`. The seeds are fixed: the same examples give the same model.
"""

import hashlib
import json
import os
import re
import sys
from urllib.parse import urlparse

import lightgbm
import numpy

ROUNDS = 130
SEEDS = (1, 2, 3)
FOLDS = 5
SETTINGS = dict(
    objective="binary", learning_rate=0.12, num_leaves=24, min_data_in_leaf=15, feature_fraction=0.4, bagging_fraction=0.8,
    bagging_freq=1, lambda_l2=5, max_bin=63, extra_trees=True, path_smooth=20, deterministic=True, verbose=-1, num_threads=1,
)


def fit(pages):
    """A forest for each seed; their mean varies less than any of them."""
    weights = numpy.concatenate([page["weights"] for page in pages])
    features = numpy.concatenate([page["matrix"] for page in pages])
    labels = numpy.concatenate([page["labels"] for page in pages])
    forests = []
    for seed in SEEDS:
        data = lightgbm.Dataset(features, labels, weight=weights / weights.mean())
        forests.append(lightgbm.train(dict(SETTINGS, seed=seed), data, ROUNDS))
    return forests


def site(page):
    """The domain a page's site has registered, as far as its address tells."""
    host = urlparse(re.sub(r"^.*/web/\d{14}/", "", page["url"])).netloc.lower().split(":")[0]
    parts = [part for part in host.split(".") if part != "www"]
    is_national = len(parts) > 2 and len(parts[-1]) == 2 and parts[-2] in ("co", "com", "org", "net", "ac", "gov")
    return ".".join(parts[-3 if is_national else -2 :]) or page["id"]


def compact(node, nodes):
    """Nodes as [feature, threshold, left, right]; leaves as [value]. Children are indices."""
    place = len(nodes)
    nodes.append(None)
    if "leaf_value" in node:
        nodes[place] = [round(node["leaf_value"] / len(SEEDS), 5)]
    else:
        left = compact(node["left_child"], nodes)
        right = compact(node["right_child"], nodes)
        nodes[place] = [node["split_feature"], float(f"{node['threshold']:.6g}"), left, right]
    return place


def write(forests, features, file):
    trees = []
    for forest in forests:
        for tree in forest.dump_model()["tree_info"]:
            nodes = []
            compact(tree["tree_structure"], nodes)
            trees.append(nodes)
    with open(file, "w") as out:
        json.dump({"features": features, "trees": trees}, out, separators=(",", ":"))


def main(examples, model, folds=None):
    pages = json.load(open(examples))
    for page in pages:
        page["matrix"] = numpy.array(page["features"], dtype=float)
        page["fold"] = int(hashlib.md5(site(page).encode()).hexdigest(), 16) % FOLDS
    features = pages[0]["matrix"].shape[1]
    write(fit(pages), features, model)
    if folds is None:
        return
    os.makedirs(folds, exist_ok=True)
    for fold in range(FOLDS):
        write(fit([page for page in pages if page["fold"] != fold]), features, os.path.join(folds, f"fold-{fold}.json"))
    with open(os.path.join(folds, "folds.json"), "w") as out:
        json.dump({page["id"]: page["fold"] for page in pages}, out)


if __name__ == "__main__":
    main(*sys.argv[1:])
