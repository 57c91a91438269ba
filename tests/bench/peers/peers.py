#!/usr/bin/env python3
"""All orders of the lost update, T threads with K increments each, beside model checkers that others know: Spin and Rumur.

    peers.py SYNCSCOPE SCENARIO

SYNCSCOPE is the program, SCENARIO the folder of the model `increments`. One row a program and size: processor time from start to verdict
(the peers' code generation and compilation apart), and what it counted. Numbers that are equal to those of theory, or to Rumur's states,
are marked; a number that differs where it must not ends the program with 1. Spin counts its ended processes as states, so its number is another.
"""
import json, math, os, re, shutil, subprocess, sys, tempfile, time
from functools import lru_cache

PEERS = os.path.dirname(os.path.abspath(__file__))
SIZES = [("racy", 2, 2), ("racy", 3, 3), ("racy", 4, 3), ("racy", 4, 4), ("lock", 3, 3), ("lock", 4, 4)]


def orders(model, threads, each):
    steps = each if model == "lock" else 2 * each
    product = 1
    for i in range(threads):
        product *= math.comb(steps * (threads - i), steps)
    return product


def classes(model, threads, each):
    """Words whose runs of loads are in the order of the threads; with a lock every order is a class."""
    if model == "lock":
        return orders(model, threads, each)

    @lru_cache(None)
    def go(done, last):
        if all(d == 2 * each for d in done):
            return 1
        total = 0
        for i, d in enumerate(done):
            if d == 2 * each:
                continue
            then = done[:i] + (d + 1,) + done[i + 1:]
            if d & 1:
                total += go(then, -1)
            elif i > last:
                total += go(then, i)
        return total

    return go((0,) * threads, -1)


def timed(command, folder):
    """-> output, seconds of processor time"""
    with tempfile.TemporaryFile() as out:
        process = subprocess.Popen(command, stdout=out, stderr=subprocess.DEVNULL, cwd=folder)
        _, _, used = os.wait4(process.pid, 0)
        process.returncode = 0
        out.seek(0)
        return out.read().decode(errors="replace"), used.ru_utime + used.ru_stime


def made(commands, folder):
    before = time.perf_counter()
    for command in commands:
        subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - before


def scenario(of, model, threads, each, folder):
    with open(os.path.join(of, "scenario.json"), encoding="utf-8") as file:
        s = json.load(file)
    s["driver"]["definitions"].update(GUARD="SPIN" if model == "lock" else "NONE", COUNTER="SHARED", INCREMENTS=str(each))
    s["machine"] = {"processors": max(2, threads)}
    s["workload"]["threads"] = [{"name": f"T{t}", "processor": t, "routine": "Increment", "argument": t} for t in range(threads)]
    del s["variants"]
    to = os.path.join(folder, "increments")
    os.makedirs(to, exist_ok=True)
    with open(os.path.join(to, "scenario.json"), "w", encoding="utf-8") as file:
        json.dump(s, file)
    shutil.copy(os.path.join(of, "driver.c"), to)
    return to


def ours(program, place, *options):
    out, seconds = timed([program, "explore", place, "--json", "--threads", "1", "--seconds", "600", *options], None)
    return json.loads(out), seconds


def rumur(model, threads, each, symmetry, folder):
    with open(os.path.join(PEERS, f"lost_{model}.m"), encoding="utf-8") as file:
        text = file.read()
    for name, value in (("@T@", threads), ("@K@", each), ("@M@", (4 if model == "lock" else 2) * each), ("@INV@", "")):
        text = text.replace(name, str(value))
    with open(os.path.join(folder, "a.m"), "w", encoding="utf-8") as file:
        file.write(text)
    built = made([["rumur", "--deadlock-detection", "off", "--symmetry-reduction", symmetry, "--threads", "1", "--output", "a.c", "a.m"],
                  ["gcc", "-O3", "-march=native", "-mcx16", "-w", "a.c", "-o", "a", "-lpthread", "-latomic"]], folder)
    out, seconds = timed(["./a"], folder)
    states = re.findall(r"(\d+) states", out.replace(",", ""))
    return int(states[-1]), seconds, built


def spin(model, threads, each, folder):
    built = made([["spin", f"-DT={threads}", f"-DK={each}"] + (["-DLOCK"] if model == "lock" else []) + ["-a", os.path.join(PEERS, "lost.pml")],
                  ["gcc", "-O2", "-w", "-DSAFETY", "pan.c", "-o", "pan"]], folder)
    out, seconds = timed(["./pan", "-m100000", "-w24" if threads * each > 12 and model == "racy" else "-w18", "-c0"], folder)
    return int(re.search(r"(\d+) states, stored", out).group(1)), seconds, built


def main():
    program, of = os.path.abspath(sys.argv[1]), sys.argv[2]
    wrong = 0

    def row(size, what, seconds, built, states, counted="", against=None):
        nonlocal wrong
        mark = ""
        if against is not None:
            mark = "=" if against else "DIFFERS"
            wrong += 0 if against else 1
        print(f"{size:<10} {what:<34} {seconds * 1000:>10.1f} ms {('+ ' + format(built, '.1f') + ' s') if built else '':>9} {states:>12,} {mark:<8} {counted}")

    print(f"{'model':<10} {'program':<34} {'time':>13} {'compile':>9} {'states':>12}          counted")
    for model, threads, each in SIZES:
        size = f"{model} {threads}x{each}"
        with tempfile.TemporaryDirectory() as folder:
            place = scenario(of, model, threads, each, folder)
            theory = (str(orders(model, threads, each)), str(classes(model, threads, each)))
            found = {}
            for reduction in ("states", "symmetry"):
                r, seconds = ours(program, place, "--reduction", reduction, "--no-classes")
                found[reduction] = r["states"]
                row(size, f"syncscope, {reduction}", seconds, 0, r["states"], f"{r['orders']} orders", r["orders"] == theory[0])
            r, seconds = ours(program, place, "--reduction", "symmetry")
            row(size, "syncscope, symmetry, classes too", seconds, 0, r["states"], f"{r['classes']} classes", r["classes"] == theory[1])
            for symmetry, reduction in (("off", "states"), ("exhaustive", "symmetry")):
                if shutil.which("rumur"):
                    states, seconds, built = rumur(model, threads, each, symmetry, folder)
                    # The driver's lock call has an address on the stack, so its threads are not taken for alike.
                    same = None if model == "lock" and symmetry != "off" else states == found[reduction]
                    row(size, "Rumur" + (", scalarset" if symmetry != "off" else ""), seconds, built, states, "", same)
            if shutil.which("spin"):
                states, seconds, built = spin(model, threads, each, folder)
                row(size, "Spin", seconds, built, states)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
