"""What export-features.ts wrote, as arrays; the vocabularies; and the gold tags."""
import json
from pathlib import Path

import numpy as np

TAGS = ["O", "CB", "CI", "CE", "CS", "SB", "SI", "SE", "SS", "QB", "QI", "QE", "QS"]
DISTANCES = [1, 2, 3, 4, 5, 7, 10, 15, 21, 31, 46, 71]
PAIR_SIZES = [25, 5, 20]
LONGEST_CHAIN = 5
# A value seen less often in training is unknown: the words and ways through the parse that only a few reports have.
FEWEST = {"norm": 3, "lemma": 3, "suffix": 4, "shape": 5, "frame": 6, "head lemma": 4, "path": 8, "governor": 4}
FEWEST_RELATIONS = 8


def hash_of(value):
    """FNV-1a over UTF-16 code units, as hash.ts."""
    code = 0x811C9DC5
    units = np.frombuffer(value.encode("utf-16-le"), dtype="<u2")
    for unit in units.tolist():
        code = ((code ^ unit) * 0x01000193) & 0xFFFFFFFF
    return code


class Features:
    def __init__(self, folder):
        folder = Path(folder)
        lines = [json.loads(line) for line in open(folder / "documents")]
        self.hashed, self.small = lines[0]["hashed"], lines[0]["small"]
        self.label_names = lines[-1]["labels"]
        self.documents = lines[1:-1]
        read = lambda name, kind, width: np.fromfile(folder / name, dtype=kind).reshape(-1, width)
        self.columns = read("columns", np.int32, len(self.hashed) + len(self.small))
        self.vectors = read("vectors", np.float32, 96)
        self.heads = read("heads", np.int32, 1)[:, 0].astype(np.int64)
        self.sentences = read("sentences", np.int32, 1)[:, 0]
        self.marks = read("marks", np.int32, 2)
        self.offsets = read("offsets", np.int32, 2)
        self.labels = read("labels", np.int32, 1)[:, 0]


class Vocabulary:
    """Rows of the embedding table: for each hashed column the unknown and the known values, then the small columns."""

    def __init__(self, hashed, small, keys):
        self.hashed, self.small, self.keys = hashed, small, keys
        sizes = [len(known) + 1 for known in keys] + list(small)
        self.first = np.concatenate([[0], np.cumsum(sizes)[:-1]]).tolist()
        self.rows = int(sum(sizes))

    @classmethod
    def counted(cls, features, tokens):
        """The values that occur often enough among the given tokens."""
        keys = []
        for column, name in enumerate(features.hashed):
            values, counts = np.unique(features.columns[tokens, column].view(np.uint32), return_counts=True)
            keys.append(values[counts >= FEWEST.get(name, 1)])
        return cls(features.hashed, features.small, keys)

    def rows_of(self, columns):
        rows = np.empty(columns.shape, np.int32)
        for column, keys in enumerate(self.keys):
            values = columns[:, column].view(np.uint32)
            place = np.minimum(np.searchsorted(keys, values), len(keys) - 1)
            rows[:, column] = np.where(keys[place] == values, place + 1, 0) + self.first[column]
        for column in range(len(self.keys), columns.shape[1]):
            rows[:, column] = columns[:, column] + self.first[column]
        return rows


class Pairs:
    """How the tokens of a paragraph stand to an anchor, as pair-columns.ts and relation.ts have it."""

    def __init__(self, features, document):
        self.features, self.base = features, document["first"]
        self.heads = (features.heads[self.base : self.base + document["count"]] - self.base).tolist()
        self.labels = [features.label_names[label] for label in features.labels[self.base : self.base + document["count"]]]
        self.children = [[] for _ in self.heads]
        for token, head in enumerate(self.heads):
            if head != token:
                self.children[head].append(token)

    def relations(self, anchor, first, last):
        known, node, arrived = {}, anchor, ""
        for up in range(LONGEST_CHAIN):
            known[node] = f"{up}:self:{arrived}"
            for child in self.children[node]:
                known.setdefault(child, f"{up}:{self.labels[child]}:{arrived}")
            arrived = self.labels[node]
            if self.heads[node] == node:
                break
            node = self.heads[node]

        def relation(token):
            path = []
            while token not in known:
                path.append(token)
                if self.heads[token] == token:
                    known[token] = ""
                else:
                    token = self.heads[token]
            for step in path:
                known[step] = known[token]
            return known[token]

        return [relation(token) for token in range(first, last)]

    def places(self, anchor, first, last):
        features, tokens = self.features, np.arange(first, last)
        away = np.searchsorted(DISTANCES, np.abs(tokens - anchor), side="right")
        distance = np.where(tokens < anchor, len(DISTANCES) - away, len(DISTANCES) + away)
        sentences = features.sentences[self.base + tokens] - features.sentences[self.base + anchor]
        marks, own = features.marks[self.base + tokens], features.marks[self.base + anchor]
        crossed = np.minimum(4, np.abs(marks[:, 1] - own[1]))
        quotation = (marks[:, 0] * 2 + own[0]) * 5 + crossed
        return np.stack([distance, np.clip(sentences, -2, 2) + 2, quotation], 1)


def may_follow(before, after):
    """As tags.ts: None stands for what is before the first token and after the last."""
    ends = before is None or before == "O" or before[1] in "ES"
    starts = after is None or after == "O" or after[1] in "BS"
    if ends or starts:
        return ends and starts
    return before[0] == after[0]


def gold_tags(attribution, first, last):
    """Tags of a paragraph for one attribution; None where its roles cross so that no tagging tells them apart."""
    tags = ["O"] * (last - first)
    for role, name in (("S", "source"), ("Q", "cue"), ("C", "content")):
        tokens = [token for token in attribution[name] if first <= token < last]
        for place, token in enumerate(tokens):
            begins = place == 0 or tokens[place - 1] != token - 1
            ends = place == len(tokens) - 1 or tokens[place + 1] != token + 1
            tags[token - first] = role + ("S" if begins and ends else "B" if begins else "E" if ends else "I")
    steps = zip([None, *tags], [*tags, None])
    return [TAGS.index(tag) for tag in tags] if all(may_follow(*step) for step in steps) else None
