#!/usr/bin/env python3
"""Runs every shipped scenario, in each of its variants, with several builds of syncscope and compares what they print.

usage: compare_builds.py SYNCSCOPE SYNCSCOPE...
"""
import json
import subprocess
import sys


def answer(program, *arguments):
    done = subprocess.run([program, *arguments, "--json"], capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1, 3):
        sys.exit(f"{program} {' '.join(arguments)} ended with {done.returncode}: {done.stderr}")
    return json.loads(done.stdout)


def main():
    programs = sys.argv[1:]
    if len(programs) < 2:
        sys.exit(__doc__)
    compared, different = 0, 0
    for scenario in answer(programs[0], "list", "--all")["scenarios"]:
        variants = [v if isinstance(v, str) else v["name"] for v in scenario["variants"]]
        for variant in variants or [None]:
            arguments = ["run", scenario["id"]] + (["--variant", variant] if variant else [])
            reference = answer(programs[0], *arguments)
            for program in programs[1:]:
                other = answer(program, *arguments)
                compared += 1
                if other != reference:
                    different += 1
                    keys = [key for key in reference if other.get(key) != reference[key]]
                    print(f"{' '.join(arguments)}: {', '.join(keys)} differ between {programs[0]} and {program}")
    print(f"{compared} comparisons, {different} differ")
    sys.exit(1 if different or not compared else 0)


main()
