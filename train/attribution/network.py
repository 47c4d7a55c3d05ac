"""The network of src/extract/statements/attribution/network.ts, for training."""
import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from features import PAIR_SIZES, TAGS, may_follow

ENDS = len(TAGS)


def allowed_transitions():
    names = [*TAGS, None]
    return np.array([[may_follow(before, after) for after in names] for before in names])


class Network(nn.Module):
    def __init__(self, rows, relations, width=128, hidden=128, dropout=0.35):
        super().__init__()
        self.relations, self.dropout = relations, dropout
        self.embeddings = nn.Embedding(rows, width)
        nn.init.normal_(self.embeddings.weight, 0, 0.15)
        self.input = nn.Linear(192, width)
        self.normalize = nn.LayerNorm(width)
        self.forward_memory, self.backward_memory = nn.LSTM(width, hidden), nn.LSTM(width, hidden)
        self.cue_hidden, self.cue_score = nn.Linear(2 * hidden, 64), nn.Linear(64, 1)
        self.role = nn.Linear(2 * hidden, 7)
        self.pair_token = nn.Linear(2 * hidden, width)
        self.pair_anchor = nn.Linear(2 * hidden, width, bias=False)
        self.pair_relations = nn.Embedding(relations + sum(PAIR_SIZES), width)
        nn.init.normal_(self.pair_relations.weight, 0, 0.1)
        self.pair_tags = nn.Linear(width, len(TAGS))
        self.transitions = nn.Parameter(torch.zeros(ENDS + 1, ENDS + 1))
        self.register_buffer("forbidden", torch.tensor(np.where(allowed_transitions(), 0.0, -1e4), dtype=torch.float32))
        self.register_buffer("mean", torch.zeros(192))
        self.register_buffer("deviation", torch.ones(192))

    def encode(self, rows, vectors, lengths):
        """States of the tokens of sequences that stand one after the other."""
        vectors = F.dropout((vectors - self.mean) / self.deviation, 0.1, self.training)
        mixed = self.normalize(F.embedding_bag(rows, self.embeddings.weight, mode="sum") + self.input(vectors))
        mixed = F.dropout(mixed, self.dropout, self.training)
        count, longest = len(lengths), max(lengths)
        steps = [torch.arange(length) for length in lengths]
        onward = torch.cat([step * count + place for place, step in enumerate(steps)])
        back = torch.cat([(lengths[place] - 1 - step) * count + place for place, step in enumerate(steps)])
        states = []
        for memory, order in ((self.forward_memory, onward), (self.backward_memory, back)):
            padded = mixed.new_zeros(longest * count, mixed.shape[1]).index_copy(0, order, mixed)
            output, _ = memory(padded.view(longest, count, -1))
            states.append(output.reshape(longest * count, -1)[order])
        return F.dropout(torch.cat(states, 1), self.dropout, self.training)

    def cue_scores(self, states):
        return self.cue_score(F.relu(self.cue_hidden(states))).squeeze(-1)

    def tag_scores(self, states, tokens, anchors, relations):
        """For pairs of a token and an anchor, both by row of `states`."""
        hidden = self.pair_token(states)[tokens] + self.pair_anchor(states)[anchors]
        hidden = F.relu(hidden + F.embedding_bag(relations, self.pair_relations.weight, mode="sum"))
        return self.pair_tags(F.dropout(hidden, 0.7 * self.dropout, self.training))

    def tagging_loss(self, scores, tags, lengths):
        """Negative log likelihood of each tagging (linear-chain CRF). Sequences padded, the longest first."""
        transitions = self.transitions + self.forbidden
        inside = torch.arange(scores.shape[1])[None, :] < lengths[:, None]
        gold = (scores.gather(2, tags[..., None]).squeeze(-1) * inside).sum(1) + transitions[ENDS, tags[:, 0]]
        gold = gold + (transitions[tags[:, :-1], tags[:, 1:]] * inside[:, 1:]).sum(1)
        gold = gold + transitions[tags.gather(1, (lengths - 1)[:, None]).squeeze(1), ENDS]
        by_step, active, finished = scores.unbind(1), inside.sum(0).tolist(), []
        moves = torch.exp(transitions[:ENDS, :ENDS])
        total = transitions[ENDS, :ENDS] + by_step[0]
        for step in range(1, len(by_step)):
            if active[step] < len(total):
                finished.append(total[active[step] :])
                total = total[: active[step]]
            highest = total.max(1, keepdim=True)[0]
            total = torch.log(torch.exp(total - highest) @ moves + 1e-30) + highest + by_step[step][: active[step]]
        total = torch.cat([total, *finished[::-1]])
        return torch.logsumexp(total + transitions[:ENDS, ENDS], 1) - gold
