"""Paragraphs as training examples."""
from collections import Counter

import numpy as np
import torch

from features import FEWEST_RELATIONS, PAIR_SIZES, Pairs, gold_tags

ROLES = {"C": 1, "S": 3, "Q": 5}


def examples_of(features, documents):
    """One example a paragraph: its tokens, its anchors, the role of each token, and for each anchor the tags to give."""
    examples = []
    for document in documents:
        pairs, base = Pairs(features, document), document["first"]
        for first, last in document["paragraphs"]:
            cues, roles, anchors = np.zeros(last - first, np.float32), np.zeros(last - first, np.int64), []
            for attribution in document["attributions"]:
                anchor = attribution["anchor"]
                if not first <= anchor < last or cues[anchor - first]:
                    continue
                tags = gold_tags(attribution, first, last)
                cues[anchor - first] = 1
                if tags is None:
                    continue
                places, relations = pairs.places(anchor, first, last), pairs.relations(anchor, first, last)
                anchors.append({"anchor": anchor - first, "tags": tags, "places": places, "relations": relations})
                for place, tag in enumerate(tags):
                    if tag:
                        kind = (tag - 1) % 4
                        roles[place] = ROLES["CSQ"[(tag - 1) // 4]] + (0 if kind in (0, 3) else 1)
            tensors = {"cues": torch.tensor(cues), "roles": torch.tensor(roles)}
            examples.append({"first": base + first, "last": base + last, "anchors": anchors, **tensors})
    return examples


def relation_rows(examples):
    """The relations seen often, in the order of their hashes, with their rows; row 0 is the unknown."""
    from features import hash_of

    counts = Counter(relation for example in examples for anchor in example["anchors"] for relation in anchor["relations"])
    hashes = sorted(hash_of(relation) for relation, count in counts.items() if count >= FEWEST_RELATIONS)
    place = {code: row + 1 for row, code in enumerate(hashes)}
    return hashes, {relation: place.get(hash_of(relation), 0) for relation in counts}


def number_pairs(examples, rows, relations):
    """Replaces the relations and places of each anchor by rows of the network's table."""
    first = np.array([relations, relations + PAIR_SIZES[0], relations + PAIR_SIZES[0] + PAIR_SIZES[1]])
    for example in examples:
        for anchor in example["anchors"]:
            kin = np.array([[rows.get(relation, 0)] for relation in anchor.pop("relations")])
            anchor["rows"] = torch.tensor(np.concatenate([kin, anchor.pop("places") + first], 1))
            anchor["tags"] = torch.tensor(anchor["tags"])
