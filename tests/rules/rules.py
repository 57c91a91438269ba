#!/usr/bin/env python3
"""The map from rules to the tests that pin them.

    rules.py check     fails for a tag with an unknown rule, a rule without a test, and a stale docs/rules.md
    rules.py write     makes docs/rules.md

rules.txt has the rules. A test says which it pins by a comment directly above it:

    // Rule: KMDF X17, NT R-DPC-3
    TEST(Completion, NestsInTheDpc)

without_test.txt has the rules no test can pin, each with its reason.
"""

import argparse
import pathlib
import re
import sys

PAGES = ("KMDF", "NT")
ID = r"(?:KMDF|NT) (?:R-[A-Z]+-\d+[a-z]?|[A-Z]+\d+[a-z]?)"
TAG = re.compile(r"^\s*// Rules?:(.*)$")
TEST = re.compile(r"^TEST(?:_F|_P)?\(\s*(\w+)\s*,\s*(\w+)\s*\)")
MENTION = re.compile(r"\b" + ID + r"\b")


class Rule:
    def __init__(self, id, statement, source, section):
        self.id, self.statement, self.source, self.section = id, statement, source, section
        self.tests = []


class Map:
    def __init__(self, root):
        self.root = pathlib.Path(root)
        self.mistakes = []
        self.rules = {}
        self.sections = []
        self.without = {}
        self.read_rules()
        self.read_without()
        self.read_tests()
        self.read_mentions()

    def mistake(self, path, line, text):
        self.mistakes.append(f"{path.relative_to(self.root)}:{line}: {text}")

    # `== Title | source` opens a section; `KMDF X1 | statement` or `KMDF X1 | statement | source` is a rule of it.
    def read_rules(self):
        path = self.root / "tests/rules/rules.txt"
        section = source = None
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if not line.strip() or line.startswith("#"):
                continue
            parts = [part.strip() for part in line.split(" | ")]
            if line.startswith("== "):
                section, source = parts[0][3:], parts[1]
                self.sections.append(section)
                continue
            if not re.fullmatch(ID, parts[0]) or len(parts) not in (2, 3):
                self.mistake(path, number, "expected `KMDF X1 | statement` with ` | source` after it where it has one of its own")
            elif parts[0] in self.rules:
                self.mistake(path, number, f"{parts[0]} stands here twice")
            else:
                self.rules[parts[0]] = Rule(parts[0], parts[1], parts[2] if len(parts) == 3 else source, section)

    def read_without(self):
        path = self.root / "tests/rules/without_test.txt"
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if not line.strip() or line.startswith("#"):
                continue
            id, _, reason = (part.strip() for part in line.partition(":"))
            if id not in self.rules:
                self.mistake(path, number, f"{id} is no rule of rules.txt")
            elif not reason:
                self.mistake(path, number, f"{id} has no reason")
            else:
                self.without[id] = (reason, path, number)

    def read_tests(self):
        for path in sorted((self.root / "tests").rglob("*_test.cpp")):
            tagged, first = [], 0  # Of the comment that is being read.
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
                if tag := TAG.match(line):
                    first = first or number
                    for id in (part.strip() for part in tag.group(1).split(",")):
                        if id not in self.rules:
                            self.mistake(path, number, f"`{id}` is no rule of tests/rules/rules.txt")
                        else:
                            tagged.append(id)
                    continue
                if line.lstrip().startswith("//"):
                    continue
                if first:
                    test = TEST.match(line)
                    if not test:
                        self.mistake(path, first, "a rule stands directly above its TEST, TEST_F or TEST_P")
                    else:
                        for id in dict.fromkeys(tagged):
                            self.rules[id].tests.append((str(path.relative_to(self.root)), f"{test.group(1)}.{test.group(2)}"))
                tagged, first = [], 0

    # The engine says in many places which rule it follows. A rule that does not exist would mislead whoever looks it up.
    def read_mentions(self):
        for folder in ("engine", "app", "scenarios", "assets"):
            for path in sorted((self.root / folder).rglob("*")):
                if path.suffix not in (".h", ".cpp", ".c", ".md", ".json"):
                    continue
                for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
                    for id in MENTION.findall(line):
                        if id not in self.rules:
                            self.mistake(path, number, f"`{id}` is no rule of tests/rules/rules.txt")

    def check(self):
        for rule in self.rules.values():
            reason, path, number = self.without.get(rule.id, (None, None, 0))
            if not rule.tests and reason is None:
                self.mistakes.append(f"{rule.id} has no test, and without_test.txt has no reason: {rule.statement}")
            elif rule.tests and reason is not None:
                self.mistake(path, number, f"{rule.id} has a test by now: {rule.tests[0][1]}")

    def page(self):
        tied = sum(1 for rule in self.rules.values() if rule.tests)
        lines = ["# Rules", "",
            "What Windows and its driver framework do, as far as the program claims to do the same, and the tests that hold it to that. Made from",
            "`tests/rules/rules.txt` and the `// Rule:` lines above the tests by `python3 tests/rules/rules.py write`; the test `house.rules` fails when this page is old.",
            "", f"{len(self.rules)} rules, {tied} with a test of their own."]
        for section in self.sections:
            lines += ["", f"## {section}", "", "| rule | what it says | read in | tests |", "|---|---|---|---|"]
            for rule in self.rules.values():
                if rule.section != section:
                    continue
                tests = "<br>".join(f"`{name}`" for name in sorted({name for _, name in rule.tests}))
                if not tests:
                    tests = "none: " + self.without.get(rule.id, ("",))[0]
                lines.append(f"| {rule.id} | {rule.statement} | {rule.source} | {tests} |")
        return "\n".join(lines) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("command", choices=("check", "write"))
    parser.add_argument("--without-page", action="store_true", help="check does not look at docs/rules.md")
    parser.add_argument("--root", default=pathlib.Path(__file__).resolve().parents[2], help="the repository")
    arguments = parser.parse_args()

    rules = Map(arguments.root)
    page = rules.root / "docs/rules.md"
    if arguments.command == "write":
        page.write_text(rules.page(), encoding="utf-8", newline="\n")
    else:
        rules.check()
        if not arguments.without_page and (not page.exists() or page.read_text(encoding="utf-8") != rules.page()):
            rules.mistakes.append("docs/rules.md is old: python3 tests/rules/rules.py write")
    for text in rules.mistakes:
        print(text, file=sys.stderr)
    return 1 if rules.mistakes else 0


if __name__ == "__main__":
    sys.exit(main())
