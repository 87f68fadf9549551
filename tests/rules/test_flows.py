"""From an arrival to a finding: message, flow, related places, confidence."""

from __future__ import annotations

import json
from pathlib import Path

from fumehood.findings.finding import Confidence
from fumehood.scan import scan
from fumehood.settings import Settings
from tests.support import scan_files, write

HEAD = """
import sqlite3
from flask import Flask, request, session
app = Flask(__name__)

def find(where):
    sqlite3.connect("shop.db").execute("SELECT * FROM t WHERE " + where)

"""


def view(name: str, line: str) -> str:
    return f"@app.route('/{name}')\ndef {name}():\n    find({line})\n    return 'ok'\n\n"


def test_a_flow_reads_from_source_to_sink(tmp_path: Path) -> None:
    (finding,) = scan_files(
        tmp_path, {"app.py": HEAD + view("a", "request.args['q']")}, "sql-injection"
    ).findings
    assert finding.message.startswith("`q` from the query string reaches the SQL text of ")
    assert [(step.location.line, step.note) for step in finding.steps] == [
        (10, "`q` from the query string"),
        (10, "passed to `find` as `where`"),
        (6, "put into a text"),
        (6, "reaches the SQL text of `sqlite3.connect('shop.db').execute`"),
    ]
    assert finding.confidence is Confidence.HIGH


def test_causes_that_meet_at_one_sink_are_one_finding(tmp_path: Path) -> None:
    text = (
        HEAD + view("a", "'x=' + request.args['q'] + request.form['r']") + view("b", "request.cookies['c']")
    )
    (finding,) = scan_files(tmp_path, {"app.py": text}, "sql-injection").findings
    assert finding.steps[0].note == "`c` from the cookies"
    assert [step.note for step in finding.related] == ["`q` from the query string", "`r` from the form"]


def test_what_the_program_stored_itself_is_less_sure(tmp_path: Path) -> None:
    models = json.dumps({"sources": {"lib.stored": {"what": "the store", "trusted": True}}})
    write(tmp_path, {"app.py": "import lib\n" + HEAD.lstrip() + view("a", "lib.stored()")})
    (finding,) = scan(Settings(root=tmp_path, paths=(tmp_path,), models=models, jobs=1)).findings
    assert finding.confidence is Confidence.MEDIUM
    assert finding.message.startswith("Data from the store reaches ")
