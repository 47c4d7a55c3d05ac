#!/usr/bin/env bash
# usage: train.sh TRAIN.jsonl[.gz] [SEED]: corpus to shipped weights, see README.md.
set -euo pipefail
corpus=$(realpath "$1")
seed=${2:-1}
cd "$(dirname "$0")/../.."
features=$(mktemp -d)
trap 'rm -rf "$features"' EXIT
npx tsx train/attribution/export-features.ts "$corpus" "$features"
[ -x .venv/bin/python ] || python3 -m venv .venv
.venv/bin/pip install --quiet -r train/attribution/requirements.txt
# Large blocks are reused rather than given back: a third faster.
export MALLOC_MMAP_THRESHOLD_=4000000000 MALLOC_TRIM_THRESHOLD_=8000000000
.venv/bin/python train/attribution/train.py "$features" models/attribution --seed "$seed"
