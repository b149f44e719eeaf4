"""Says of each JSON document, one a line, whether the schema takes it: 1 or 0."""
import json
import multiprocessing
import sys

from jsonschema import Draft202012Validator

with open(sys.argv[1], encoding="utf-8") as file:
    VALIDATOR = Draft202012Validator(json.load(file))


def verdict(line):
    return "1" if VALIDATOR.is_valid(json.loads(line)) else "0"


if __name__ == "__main__":
    with multiprocessing.Pool(2) as pool:
        print("".join(pool.map(verdict, sys.stdin.read().split("\n"), chunksize=200)))
