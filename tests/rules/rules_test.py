"""Tests of rules.py, over small repositories made for the purpose."""

import contextlib
import importlib.util
import io
import pathlib
import tempfile
import unittest
from unittest import mock

spec = importlib.util.spec_from_file_location("rules", pathlib.Path(__file__).with_name("rules.py"))
rules = importlib.util.module_from_spec(spec)
spec.loader.exec_module(rules)

RULES = """# a comment
== KMDF: locks | fxlock.cpp
KMDF L1 | The level is raised.
KMDF L2 | The level stays. | fxmutex.cpp
== NT: DPCs | wdk
NT R-DPC-3 | It coalesces.
"""
TIED = "// Rule: KMDF L1, NT R-DPC-3\n// In words.\nTEST(A, B)\n{\n}\n// Rule: KMDF L2\nTEST_P(C, D)\n"


class Rules(unittest.TestCase):
    def run_it(self, command="check", text=TIED, rules_text=RULES, without="", page=True, engine=""):
        """Exit code and what was said; self.page is docs/rules.md afterwards."""
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            for name in ("tests/rules", "tests/kernel", "engine", "docs"):
                (root / name).mkdir(parents=True)
            (root / "tests/rules/rules.txt").write_text(rules_text)
            (root / "tests/rules/without_test.txt").write_text(without)
            (root / "tests/kernel/dpcs_test.cpp").write_text(text)
            (root / "engine/locks.h").write_text(engine)
            said = io.StringIO()
            with contextlib.redirect_stderr(said):
                if page:
                    with mock.patch("sys.argv", ["rules.py", "write", "--root", folder]):
                        rules.main()
                    said.truncate(said.seek(0))
                with mock.patch("sys.argv", ["rules.py", command, "--root", folder]):
                    code = rules.main()
            self.page = (root / "docs/rules.md").read_text() if (root / "docs/rules.md").exists() else ""
            return code, said.getvalue()

    def assert_says(self, what, **arguments):
        code, said = self.run_it(**arguments)
        self.assertEqual(code, 1)
        self.assertIn(what, said)

    def test_all_tied(self):
        self.assertEqual(self.run_it(), (0, ""))
        self.assertIn("3 rules, 3 with a test of their own.", self.page)
        self.assertIn("| KMDF L1 | The level is raised. | fxlock.cpp | `A.B` |", self.page)
        self.assertIn("| KMDF L2 | The level stays. | fxmutex.cpp | `C.D` |", self.page)

    def test_unknown_rule(self):
        self.assert_says("tests/kernel/dpcs_test.cpp:1: `KMDF L9` is no rule", text="// Rule: KMDF L9\nTEST(A, B)\n" + TIED)
        self.assert_says("`L2` is no rule", text="// Rule: KMDF L1, L2\nTEST(A, B)\n" + TIED)
        self.assert_says("engine/locks.h:2: `NT V99` is no rule", engine="\n// NT V99\n")

    def test_without_a_test(self):
        text = "// Rule: KMDF L1, KMDF L2\nTEST_F(A, B)\n"
        self.assert_says("NT R-DPC-3 has no test", text=text)
        self.assertEqual(self.run_it(text=text, without="NT R-DPC-3: out of reach\n"), (0, ""))
        self.assertIn("| none: out of reach |", self.page)
        self.assert_says("without_test.txt:1: NT R-DPC-3 has no reason", text=text, without="NT R-DPC-3:\n")

    def test_on_the_list_with_a_test(self):
        self.assert_says("without_test.txt:1: KMDF L2 has a test by now: C.D", without="KMDF L2: out of reach\n")
        self.assert_says("without_test.txt:1: KMDF L7 is no rule", without="KMDF L7: out of reach\n")

    def test_a_tag_that_ties_nothing(self):
        self.assert_says("dpcs_test.cpp:1: a rule stands directly above its TEST", text="// Rule: KMDF L1\n\nTEST(A, B)\n" + TIED)
        self.assert_says("a rule stands directly above its TEST", text="// Rule: KMDF L1\nclass A {};\n" + TIED)

    def test_twice(self):
        self.assert_says("rules.txt:7: KMDF L1 stands here twice", rules_text=RULES + "KMDF L1 | Again.\n")
        self.assert_says("rules.txt:7: expected `KMDF X1 | statement`", rules_text=RULES + "KMDF L3\n")

    def test_an_old_page(self):
        self.assert_says("docs/rules.md is old", page=False)


if __name__ == "__main__":
    unittest.main()
