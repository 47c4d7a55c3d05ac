"""Writes a network the way src/model/packed-weights.ts reads it, and reads it back."""
import hashlib
import json
from pathlib import Path

import numpy as np
import torch


def write_model(network, vocabulary, relation_hashes, folder):
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    manifest_file = folder / "manifest.json"
    parts, arrays, size = [], {}, 0

    def add(name, kind, shape, data):
        nonlocal size
        arrays[name] = {"kind": kind, "shape": list(shape), "offset": size}
        data += bytes(-len(data) % 4)
        parts.append(data)
        size += len(data)

    def half(name, values):
        add(name, "half", values.shape, values.detach().numpy().astype(np.float16).tobytes())

    def small(name, values):
        values = values.detach().numpy()
        scales = np.maximum(np.abs(values).max(1), 1e-8) / 127
        data = np.round(values / scales[:, None]).astype(np.int8)
        add(name, "bytes", values.shape, scales.astype(np.float32).tobytes() + data.tobytes())

    for name, keys in zip(vocabulary.hashed, vocabulary.keys):
        add(f"vocabulary/{name}", "integers", keys.shape, keys.astype(np.uint32).tobytes())
    hashes = np.array(relation_hashes, dtype=np.uint32)
    add("vocabulary/relation", "integers", hashes.shape, hashes.tobytes())
    small("embeddings", network.embeddings.weight)
    # The standardizing of the reader's vectors is folded into the layer that takes them.
    weight = network.input.weight / network.deviation
    half("input/weight", weight)
    half("input/bias", network.input.bias - weight @ network.mean)
    half("gain", network.normalize.weight)
    half("shift", network.normalize.bias)
    for name, memory in (("forward", network.forward_memory), ("backward", network.backward_memory)):
        half(f"memory/{name}/input/weight", memory.weight_ih_l0)
        half(f"memory/{name}/input/bias", memory.bias_ih_l0 + memory.bias_hh_l0)
        half(f"memory/{name}/state/weight", memory.weight_hh_l0)
    for name, layer in (("cue/hidden", network.cue_hidden), ("cue/score", network.cue_score)):
        half(f"{name}/weight", layer.weight)
        half(f"{name}/bias", layer.bias)
    half("pair/token/weight", network.pair_token.weight)
    half("pair/token/bias", network.pair_token.bias)
    half("pair/anchor/weight", network.pair_anchor.weight)
    half("pair/relations", network.pair_relations.weight)
    half("pair/tags/weight", network.pair_tags.weight)
    half("pair/tags/bias", network.pair_tags.bias)
    half("pair/transitions", network.transitions)
    data = b"".join(parts)
    (folder / "weights.bin").write_bytes(data)
    # Threshold, certainty and scores are measured, and kept until measured anew.
    manifest = json.loads(manifest_file.read_text()) if manifest_file.exists() else {
        "name": "readout-attribution",
        "version": "1",
        "data": "PolNeAR 1.0.0, training split (Newell, Margolin and Ruths, LREC 2018)",
        "licence": "Apache-2.0; trained on PolNeAR train; no corpus text included, words stand as 32-bit hashes",
        "scores": {},
        "threshold": 0.2,
        "certainty": [0.117, 0.583, 1.304, -0.127],
        "leastCertainty": 0.35,
    }
    file = {"name": "weights.bin", "bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
    manifest |= {"file": file, "vectorWidth": 96, "arrays": arrays}
    manifest_file.write_text(json.dumps(manifest, indent=2) + "\n")


def read_arrays(folder):
    """The arrays of a written model by name."""
    folder = Path(folder)
    manifest = json.loads((folder / "manifest.json").read_text())
    data = (folder / manifest["file"]["name"]).read_bytes()
    arrays = {}
    for name, entry in manifest["arrays"].items():
        shape, start = entry["shape"], entry["offset"]
        take = lambda kind, count, skip=0: np.frombuffer(data, kind, count, start + skip)
        if entry["kind"] == "bytes":
            scales, values = take(np.float32, shape[0]), take(np.int8, int(np.prod(shape)), 4 * shape[0])
            arrays[name] = scales[:, None] * values.reshape(shape)
        else:
            kind = np.float16 if entry["kind"] == "half" else np.uint32
            array = take(kind, int(np.prod(shape))).reshape(shape)
            arrays[name] = array.astype(np.float32) if entry["kind"] == "half" else array
    return arrays


def load_network(network, arrays):
    """Fills a network, made with the sizes of the written one, from its arrays."""
    state = network.state_dict()
    tensor = lambda name: torch.tensor(np.array(arrays[name]))
    filled = {
        "embeddings.weight": "embeddings", "input.weight": "input/weight", "input.bias": "input/bias",
        "normalize.weight": "gain", "normalize.bias": "shift", "cue_hidden.weight": "cue/hidden/weight",
        "cue_hidden.bias": "cue/hidden/bias", "cue_score.weight": "cue/score/weight", "cue_score.bias": "cue/score/bias",
        "pair_token.weight": "pair/token/weight", "pair_token.bias": "pair/token/bias",
        "pair_anchor.weight": "pair/anchor/weight", "pair_relations.weight": "pair/relations",
        "pair_tags.weight": "pair/tags/weight", "pair_tags.bias": "pair/tags/bias", "transitions": "pair/transitions",
    }  # fmt: skip
    for direction in ("forward", "backward"):
        filled[f"{direction}_memory.weight_ih_l0"] = f"memory/{direction}/input/weight"
        filled[f"{direction}_memory.bias_ih_l0"] = f"memory/{direction}/input/bias"
        filled[f"{direction}_memory.weight_hh_l0"] = f"memory/{direction}/state/weight"
        state[f"{direction}_memory.bias_hh_l0"].zero_()
    for name, array in filled.items():
        state[name].copy_(tensor(array))
