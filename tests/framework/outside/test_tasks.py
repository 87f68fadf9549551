"""Functions that another process calls with what a view passed on."""

from __future__ import annotations

import pytest

from tests.arrivals import assert_arrivals

PROGRAM = """
import os
from celery import Celery, Task
from flask import Flask, request
from rq import Queue

app = Flask(__name__)
celery = Celery("x")
queue = Queue()

@celery.taskDECORATED
def probe(PARAMETERS):
    os.system("ping " + host)ARRIVES

def plain(host):
    os.system("ping " + host)QUEUED

@app.route("/")
def view():
    x = request.args["x"]
    CALL
    return "ok"
"""


@pytest.mark.parametrize(
    ("call", "decorated", "parameters", "arrives"),
    [
        ("probe.delay(x)", "", "host", "probe"),
        ("probe.send(host=x)", "", "host", "probe"),
        ("probe.apply_async((x,), countdown=3)", "", "host", "probe"),
        ("probe.apply_async(kwargs={'host': x})", "", "host", "probe"),
        ("probe.apply_async(args=[1, x])", "(bind=True)", "self, count, host", "probe"),
        ("probe.delay(x, 'host')", "(bind=True)", "self, count, host", ""),
        ("probe.delay('constant')", "", "host", ""),
        ("queue.enqueue(plain, x)", "", "host", "plain"),
        ("queue.enqueue_call(plain, args=(x,))", "", "host", "plain"),
        ("queue.enqueue(plain, 'constant', job_id=x)", "", "host", ""),
    ],
)
def test_call(call: str, decorated: str, parameters: str, arrives: str) -> None:
    program = PROGRAM.replace("DECORATED", decorated).replace("PARAMETERS", parameters).replace("CALL", call)
    for name, word in (("probe", "ARRIVES"), ("plain", "QUEUED")):
        program = program.replace(word, "  # !" if name == arrives else "")
    assert_arrivals({"main.py": program})
