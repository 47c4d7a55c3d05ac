#!/usr/bin/env bash
# usage: write-reference.sh: the expectation of network-reference.test.ts anew, after the weights have changed.
set -euo pipefail
cd "$(dirname "$0")/../.."
reference=test/extract/statements/attribution/reference
features=$(mktemp -d)
trap 'rm -rf "$features"' EXIT
npx tsx train/attribution/export-features.ts "$reference/report.jsonl" "$features"
.venv/bin/python train/attribution/reference.py "$features" models/attribution "$reference/network.json"
npx biome format --write "$reference/network.json"
