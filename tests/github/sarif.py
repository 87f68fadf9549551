"""What code scanning makes of an upload: decoded, measured, held against the official schema and the limits.

Limits: GitHub's page on SARIF support for code scanning.
"""

from __future__ import annotations

import base64
import binascii
import gzip
import json
import zlib
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import Any
from urllib.parse import urlsplit

from jsonschema import Draft202012Validator

from tests.github.description import shortened
from tests.github.extract import ROOT

Json = dict[str, Any]

GZIP_BYTES = 10 * 1000 * 1000
MOST = {
    "runs": 20,
    "results": 25_000,
    "rules": 25_000,
    "extensions": 100,
    "locations": 1_000,
    "thread flow locations": 10_000,
    "tags": 20,
}
SAMPLE = 50
"""Results at either end of a run that are held against the schema; all 25,000 would take minutes."""


class NotSarif(Exception):
    """The upload cannot be read; GitHub answers 400."""


def decoded(text: str) -> tuple[Any, int]:
    """The document of the `sarif` parameter, and the bytes of its gzip file."""
    try:
        packed = base64.b64decode(text, validate=True)
        return json.loads(gzip.decompress(packed)), len(packed)
    except (binascii.Error, OSError, EOFError, zlib.error, ValueError) as error:
        raise NotSarif(str(error)) from error


def problems(log: Any) -> list[str]:
    """Why processing fails, or would drop something."""
    broken = [f"{each.json_path}: {shortened(each.message)}" for each in _schema().iter_errors(_sampled(log))]
    return broken or list(_beyond(log))


def _beyond(log: Json) -> Iterator[str]:
    yield from _counted("runs", log["runs"])
    keys = Counter(_key(run) for run in log["runs"])
    yield from (f"two runs of tool and category {key}" for key, count in keys.items() if count > 1)
    for run in log["runs"]:
        driver = run["tool"]["driver"]
        if "results" not in run:
            yield "a run has no results"
        yield from _counted("results", run.get("results", ()))
        yield from _counted("rules", driver.get("rules", ()))
        yield from _counted("extensions", run["tool"].get("extensions", ()))
        for rule in driver.get("rules", ()):
            yield from _counted("tags", rule.get("properties", {}).get("tags", ()))
        for result in run.get("results", ()):
            yield from _in_result(result)


def _in_result(result: Json) -> Iterator[str]:
    locations = result.get("locations", ())
    yield from _counted("locations", locations)
    flows = [
        place
        for flow in result.get("codeFlows", ())
        for thread in flow["threadFlows"]
        for place in thread["locations"]
    ]
    yield from _counted("thread flow locations", flows)
    if not locations:
        yield "a result has no location"
        return
    uri = locations[0].get("physicalLocation", {}).get("artifactLocation", {}).get("uri", "")
    if not uri or uri.startswith("/") or urlsplit(uri).scheme:
        yield f"the path {uri!r} is not relative to the root of the repository"
    if "primaryLocationLineHash" not in result.get("partialFingerprints", {}):
        yield "a result has no primaryLocationLineHash"


def _counted(name: str, items: Any) -> Iterator[str]:
    if len(items) > MOST[name]:
        yield f"{len(items)} {name}, at most {MOST[name]} are allowed"


def _key(run: Json) -> tuple[str, str]:
    category = run.get("automationDetails", {}).get("id", "").rpartition("/")[0]
    return run["tool"]["driver"]["name"], category


def _sampled(log: Any) -> Any:
    """The same with at most the first and last results of each run."""
    if not isinstance(log, dict) or not isinstance(log.get("runs"), list):
        return log
    return log | {"runs": [_shortened(run) for run in log["runs"]]}


def _shortened(run: Any) -> Any:
    results = run.get("results") if isinstance(run, dict) else None
    if not isinstance(results, list) or len(results) <= 2 * SAMPLE:
        return run
    return run | {"results": [*results[:SAMPLE], *results[-SAMPLE:]]}


@cache
def _schema() -> Draft202012Validator:
    path = ROOT / "tests" / "data" / "sarif" / "sarif-2.1.0.schema.json"
    return Draft202012Validator(json.loads(path.read_text("utf-8")))
