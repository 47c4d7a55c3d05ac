"""
What PyTorch makes of the shipped weights: the expectation of network-reference.test.ts.
usage: python reference.py FEATURES MODEL_FOLDER REFERENCE.json (features of the report that the test reads)
"""
import json
import sys

import torch

from features import PAIR_SIZES, Features, Pairs, Vocabulary, hash_of
from network import Network
from weights import load_network, read_arrays

folder, model, output = sys.argv[1:]
LEAST = 0.05
PAIR_STARTS = [0, PAIR_SIZES[0], PAIR_SIZES[0] + PAIR_SIZES[1]]


def best_tags(network, scores):
    """The Viterbi tagging."""
    transitions = network.transitions + network.forbidden
    best, back = transitions[-1, :-1] + scores[0], []
    for row in scores[1:]:
        best, came = (best[:, None] + transitions[:-1, :-1]).max(0)
        best = best + row
        back.append(came)
    tags = [int((best + transitions[:-1, -1]).argmax())]
    for came in reversed(back):
        tags.append(int(came[tags[-1]]))
    return tags[::-1]


features, arrays = Features(folder), read_arrays(model)
vocabulary = Vocabulary(features.hashed, features.small, [arrays[f"vocabulary/{name}"] for name in features.hashed])
relations = {int(code): row + 1 for row, code in enumerate(arrays["vocabulary/relation"])}
network = Network(vocabulary.rows, len(relations) + 1).eval()
load_network(network, arrays)
rows = torch.tensor(vocabulary.rows_of(features.columns))
vectors = torch.tensor(features.vectors)
pairs = Pairs(features, features.documents[0])
paragraphs = features.documents[0]["paragraphs"]
found = []
with torch.no_grad():
    both = torch.cat([vectors, vectors[torch.tensor(features.heads)]], 1)
    states = network.encode(rows, both, [last - first for first, last in paragraphs])
    probabilities = torch.sigmoid(network.cue_scores(states)).tolist()
    for first, last in paragraphs:
        for anchor in range(first, last):
            if probabilities[anchor] < LEAST:
                continue
            kin = [relations.get(hash_of(relation), 0) for relation in pairs.relations(anchor, first, last)]
            places = torch.tensor(pairs.places(anchor, first, last)) + torch.tensor(PAIR_STARTS) + len(relations) + 1
            table_rows = torch.cat([torch.tensor(kin)[:, None], places], 1)
            anchors = torch.full((last - first,), anchor)
            scores = network.tag_scores(states, torch.arange(first, last), anchors, table_rows)
            tags = best_tags(network, scores)
            loss = network.tagging_loss(scores[None], torch.tensor([tags]), torch.tensor([last - first]))
            found.append({"anchor": anchor, "probability": probabilities[anchor], "tags": tags, "log": -float(loss)})
json.dump(found, open(output, "w"), indent=1)
