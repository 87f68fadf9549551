"""Callers that are not here: what they may pass is found at low confidence, and only when that is asked for."""

from __future__ import annotations

from pathlib import Path

import pytest

from fumehood.findings.finding import Confidence
from fumehood.scan import scan
from fumehood.settings import Settings

PROGRAM = """
import sqlite3
import subprocess
from flask import Flask, request

app = Flask(__name__)
execute = sqlite3.connect("shop.db").execute

def search(name):
    return execute(f"select {name}")  # low

def count(number: int):
    return execute(f"select {number}")

def run(command="ls"):
    return subprocess.run(command, shell=True)

def used(name):
    return execute(f"select {name}")

class Store:
    def load(self, path):
        return open(f"/srv/{path}").read()  # low

def both(path):
    return open(request.args["x"] + path).read()  # high

@app.route("/")
def view():
    used("constant")
    return "x"
"""


@pytest.mark.parametrize(
    ("least", "wanted"), [(Confidence.LOW, {"low", "high"}), (Confidence.MEDIUM, {"high"})]
)
def test_parameters(tmp_path: Path, least: Confidence, wanted: set[str]) -> None:
    (tmp_path / "app.py").write_text(PROGRAM, encoding="utf-8")
    rules = frozenset({"sql-injection", "path-traversal", "command-injection"})
    found = scan(
        Settings(root=tmp_path, paths=(tmp_path,), select=rules, min_confidence=least, jobs=1)
    ).findings
    lines = PROGRAM.split("\n")
    marked = {
        (number, mark)
        for number, line in enumerate(lines, 1)
        for mark in wanted
        if line.endswith(f"# {mark}")
    }
    assert {(one.location.line, one.confidence.label) for one in found} == marked
    assert all("Nobody here calls it" in one.message for one in found if one.confidence is Confidence.LOW)
