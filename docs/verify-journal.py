#!/usr/bin/env python3
"""Checks a journal that Tiendo exported, and needs nothing of Tiendo.

    python3 verify-journal.py JOURNAL [HEADS]

JOURNAL: one line a row, "HASH PAYLOAD"; the chains of the provinces one after another, by rising province.
HEADS:   lines "PROVINCE SEQ HASH" that were printed earlier; without them a removed tail cannot be seen.
HASH is SHA-256, in hexadecimal, of the hash before (64 zeros before the first row), a line feed, and PAYLOAD.
Exit code 0: intact. 1: it is not, with a line for each fault. 2: wrong call.
"""
import hashlib
import json
import sys


def check(journal, heads):
    faults, rows, ends = [], 0, {}
    province, seq, before = -1, 0, ""
    for number, line in enumerate(journal, 1):
        rows += 1
        if len(line) <= 66 or line[64:65] != b" " or not line.endswith(b"\n"):
            faults.append(f"line {number}: not HASH, space, PAYLOAD, line end")
            continue
        found, payload = line[:64], line[65:-1]
        try:
            said = json.loads(payload.decode("utf-8"))
            its_province, its_seq = int(said["province"]), int(said["seq"])
        except (ValueError, KeyError, TypeError):
            faults.append(f"line {number}: the payload cannot be read")
            continue
        if its_province != province:
            if its_province < province:
                faults.append(f"line {number}: the chains are not by rising province")
            province, seq, before = its_province, 0, "0" * 64
        if its_seq != seq + 1:
            faults.append(f"line {number}: row {province}/{seq + 1} is missing")
        elif hashlib.sha256(before.encode() + b"\n" + payload).hexdigest().encode() != found:
            faults.append(f"line {number}: the hash of row {province}/{its_seq} does not fit")
        seq, before = its_seq, found.decode("ascii", "replace")
        ends[province] = seq
        if heads.get((province, seq), before) != before:
            faults.append(f"line {number}: row {province}/{seq} differs from the printed head")
    for (head_province, head_seq) in heads:
        if ends.get(head_province, 0) < head_seq:
            faults.append(f"row {head_province}/{head_seq} of the printed heads is missing: the tail was removed")
    return rows, faults


def read_heads(path):
    heads = {}
    with open(path, encoding="utf-8") as file:
        for line in file:
            if line.strip():
                province, seq, found = line.split()
                heads[int(province), int(seq)] = found
    return heads


def main(arguments):
    if len(arguments) not in (1, 2):
        print(__doc__, file=sys.stderr)
        return 2
    heads = read_heads(arguments[1]) if len(arguments) == 2 else {}
    with open(arguments[0], "rb") as journal:
        rows, faults = check(journal, heads)
    for fault in faults:
        print(fault)
    print(f"{rows} rows, {len(faults)} faults" + ("" if heads else "; without printed heads a removed tail cannot be seen"))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
