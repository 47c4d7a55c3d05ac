"""
Trains the attribution network and writes its weights. README.md beside this file says how.
usage: python train.py FEATURES MODEL_FOLDER [--seed 1] [--epochs 6] [--hold-out]
"""
import argparse
import copy
import hashlib
import random
import time

import numpy as np
import torch
import torch.nn.functional as F

from examples import examples_of, number_pairs, relation_rows
from features import Features, Vocabulary
from network import Network
from weights import write_model

BATCH_TOKENS = 3000
LEARNING_RATE = 2e-3
ROLE_WEIGHT = 0.1
# How often the value of a column is hidden, so that the network also learns from what surrounds a word.
HIDDEN = {"norm": 0.18, "lemma": 0.18, "head lemma": 0.15, "governor": 0.15, "suffix": 0.1, "entity": 0.1, "frame": 0.1, "path": 0.1}

arguments = argparse.ArgumentParser()
arguments.add_argument("features")
arguments.add_argument("folder")
arguments.add_argument("--seed", type=int, default=1)
arguments.add_argument("--epochs", type=int, default=6)
arguments.add_argument("--threads", type=int, default=1)
arguments.add_argument("--hold-out", action="store_true", help="leave a twelfth of the documents out, for choosing settings")
arguments = arguments.parse_args()

torch.set_num_threads(arguments.threads)
torch.set_flush_denormal(True)
for seed in (random.seed, np.random.seed, torch.manual_seed):
    seed(arguments.seed)

is_held = lambda document: int(hashlib.md5(document["id"].encode()).hexdigest(), 16) % 12 == 0
features = Features(arguments.features)
documents = [document for document in features.documents if not (arguments.hold_out and is_held(document))]
tokens = np.concatenate([np.arange(d["first"], d["first"] + d["count"]) for d in documents])
vocabulary = Vocabulary.counted(features, tokens)
ROWS = torch.tensor(vocabulary.rows_of(features.columns))
VECTORS, HEADS = torch.tensor(features.vectors), torch.tensor(features.heads)
examples = examples_of(features, documents)
relation_hashes, relations = relation_rows(examples)
number_pairs(examples, relations, len(relation_hashes) + 1)
network = Network(vocabulary.rows, len(relation_hashes) + 1)
network.mean.copy_(VECTORS.mean(0).repeat(2))
network.deviation.copy_((VECTORS.std(0) + 1e-3).repeat(2))
average = copy.deepcopy(network)
optimizer = torch.optim.AdamW(network.parameters(), lr=LEARNING_RATE, weight_decay=0.01, betas=(0.9, 0.98), fused=True)
print(f"{len(documents)} documents, {len(examples)} paragraphs, {vocabulary.rows} values", flush=True)

UNKNOWN = torch.tensor(vocabulary.first[: len(vocabulary.hashed)], dtype=torch.int32)
HIDING = torch.tensor([HIDDEN.get(name, 0.05) for name in vocabulary.hashed])


def loss_of(batch):
    places = torch.cat([torch.arange(example["first"], example["last"]) for example in batch])
    lengths = [example["last"] - example["first"] for example in batch]
    rows = ROWS[places]
    hidden = torch.rand(len(places), len(HIDING)) < HIDING
    rows[:, : len(HIDING)] = torch.where(hidden, UNKNOWN, rows[:, : len(HIDING)])
    states = network.encode(rows, torch.cat([VECTORS[places], VECTORS[HEADS[places]]], 1), lengths)
    cues, roles = (torch.cat([example[name] for example in batch]) for name in ("cues", "roles"))
    count = max(1, int(cues.sum()))
    cue_loss = F.binary_cross_entropy_with_logits(network.cue_scores(states), cues, reduction="sum") / count
    role_loss = F.cross_entropy(network.role(states), roles, reduction="sum") / count
    starts = np.concatenate([[0], np.cumsum(lengths)[:-1]]).tolist()
    anchors = [(start, anchor) for start, example in zip(starts, batch) for anchor in example["anchors"]]
    if not anchors:
        return cue_loss + ROLE_WEIGHT * role_loss
    anchors.sort(key=lambda pair: -len(pair[1]["tags"]))
    sizes = torch.tensor([len(anchor["tags"]) for _, anchor in anchors])
    token_rows = torch.cat([start + torch.arange(len(anchor["tags"])) for start, anchor in anchors])
    anchor_rows = torch.repeat_interleave(torch.tensor([start + anchor["anchor"] for start, anchor in anchors]), sizes)
    scores = network.tag_scores(states, token_rows, anchor_rows, torch.cat([anchor["rows"] for _, anchor in anchors]))
    padded = torch.nn.utils.rnn.pad_sequence(torch.split(scores, sizes.tolist()), batch_first=True)
    tags = torch.nn.utils.rnn.pad_sequence([anchor["tags"] for _, anchor in anchors], batch_first=True)
    return cue_loss + ROLE_WEIGHT * role_loss + network.tagging_loss(padded, tags, sizes).mean()


def batches():
    """Paragraphs of like length together, in random order."""
    shuffled, found = random.sample(examples, len(examples)), []
    for start in range(0, len(shuffled), 600):
        size = BATCH_TOKENS
        for example in sorted(shuffled[start : start + 600], key=lambda example: example["last"] - example["first"]):
            size += example["last"] - example["first"]
            if size > BATCH_TOKENS:
                found.append([])
                size = example["last"] - example["first"]
            found[-1].append(example)
    random.shuffle(found)
    return found


total = arguments.epochs * len(batches())
step = 0
for epoch in range(arguments.epochs):
    started, losses = time.time(), []
    for batch in batches():
        rate = LEARNING_RATE * min(1, (step + 1) / (0.05 * total)) * (0.02 + 0.98 * max(0, 1 - step / total))
        for group in optimizer.param_groups:
            group["lr"] = rate
        loss = loss_of(batch)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 5.0)
        optimizer.step()
        losses.append(float(loss.detach()))
        step += 1
        if step % 4 == 0:
            decay = min(0.998, (1 + step) / (10 + step)) ** 4
            with torch.no_grad():
                for kept, new in zip(average.parameters(), network.parameters()):
                    kept.lerp_(new, 1 - decay)
    print(f"epoch {epoch + 1}: loss {np.mean(losses):.3f}, {time.time() - started:.0f} s", flush=True)
    write_model(average, vocabulary, relation_hashes, arguments.folder)
