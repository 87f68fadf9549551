"""Whatever is planted in a project, no report of a scan has it in it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from fumehood.findings.finding import Confidence
from fumehood.publish.annotations import render_annotations
from fumehood.publish.check_run import annotation
from fumehood.report.comment import render_comment
from fumehood.report.html.page import render_html
from fumehood.report.json import render_json
from fumehood.report.markdown import render_markdown
from fumehood.report.report_file import Report, render_report
from fumehood.report.sarif import render_sarif
from fumehood.report.text import render_text
from fumehood.scan import ScanResult
from tests.support import scan_files

LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ"
DIGITS = "23456789"


def drawn(seed: int) -> list[str]:
    """Five secrets; letters in an order that nobody would draw count as made up."""
    random = Random(seed)  # noqa: S311 -- no secrets, though they look so
    return ["".join((*random.choices(LETTERS, k=12), *random.choices(DIGITS, k=4), *random.choices("-_~+!", k=1),
                     *random.choices(LETTERS + DIGITS, k=8))) for _ in range(5)]  # fmt: skip


PROGRAM = """
import os, subprocess
import psycopg2
from flask import Flask, request

app = Flask(__name__)
app.config["MAIL_PASSWORD"] = "{0}"; app.run(debug=True, host="0.0.0.0")
DATABASE = "postgresql://shop:{1}@db.shop-prod.io/shop"


@app.get("/run")
def run(password="{2}"):
    subprocess.run(request.args["command"] + " --password {2}", shell=True)
    psycopg2.connect(host="db", password="{3}").execute("SELECT " + request.args["q"], "{3}")
    return request.args["name"] + "{0}"


@app.post("/login")
def login():
    return "in" if request.form["password"] == "{4}" else request.form["next"]
"""
COMPOSE = """
services:
  web:
    build: .
    command: python app.py
    environment:
      DB_PASSWORD: {0}
      FLASK_DEBUG: "1" # {0}
"""
FILES: Mapping[str, str] = {
    "app.py": PROGRAM,
    "compose.yaml": COMPOSE,
    ".env": "API_TOKEN={1}\nFLASK_DEBUG=1\n",
    "settings.ini": "\ufeff[mail]\npassword = {2}\n",
    "settings.toml": '[mail]\npassword = "{3}"\n',
    "settings.json": '{{"mail": {{"password": "{4}"}}}}',
    "Dockerfile": 'FROM python:3.13\nENV DB_PASSWORD={0} FLASK_DEBUG=1\nCOPY . .\nCMD ["python", "app.py"]\n',
    "start.sh": 'export DB_PASSWORD="{1}" FLASK_DEBUG=1\npython app.py\n',
}


@settings(
    max_examples=4, deadline=None, suppress_health_check=[HealthCheck.too_slow], phases=[Phase.generate]
)
@given(st.integers(0, 10**9))
def test_no_report_tells_a_secret(seed: int) -> None:
    secrets = drawn(seed)
    files = {path: text.format(*secrets) for path, text in FILES.items()}
    with TemporaryDirectory() as folder:
        result = scan_files(Path(folder), files, confidence=Confidence.LOW)
    found = {one.location.path for one in result.findings if one.rule_id == "hardcoded-credential"}
    assert found == set(FILES)
    for name, report in _reports(result).items():
        assert [secret for secret in secrets if secret in report] == [], name


def _reports(result: ScanResult) -> dict[str, str]:
    titles = {rule.id: rule.title for rule in result.rules}
    return {
        "text": render_text(result, color=False, verbose=2),
        "quiet": render_text(result, color=True, quiet=True),
        "json": render_json(result, version="0"),
        "sarif": render_sarif(result, category="", version="0"),
        "markdown": render_markdown(result),
        "comment": render_comment(result),
        "html": render_html(result, version="0"),
        "report file": render_report(Report(head_sha="0" * 40, category="", result=result), version="0"),
        "annotations": "".join(render_annotations(result.findings, result.notifications, titles)),
        "check run": repr([annotation(finding, titles) for finding in result.findings]),
        "everything": repr([(one.message, one.fix, one.steps, one.related) for one in result.findings]),
    }
