"""Our writer against jschema-to-python's: the same log, but for the levels that one loses."""

from __future__ import annotations

import json

import sarif_om as om
from jschema_to_python.to_json import to_json

from fumehood.report.serialise import encode, plain


def a_log(level: str) -> om.SarifLog:
    result = om.Result(
        message=om.Message(text="x"),
        level=level,
        rule_id="r",
        rule_index=0,
        kind="fail",
        suppressions=[],
        properties={"confidence": "low"},
        locations=[om.Location(physical_location=om.PhysicalLocation(region=om.Region(start_line=1)))],
    )
    rule = om.ReportingDescriptor(id="r", default_configuration=om.ReportingConfiguration(level=level))
    run = om.Run(tool=om.Tool(driver=om.ToolComponent(name="t", rules=[rule])), results=[result])
    return om.SarifLog(version="2.1.0", runs=[run], schema_uri="https://example.org")


def test_equals_jschema_to_python_where_that_is_right() -> None:
    assert json.loads(encode(a_log("error"))) == json.loads(to_json(a_log("error")))


def test_a_level_that_is_the_default_is_kept() -> None:
    run = json.loads(encode(a_log("warning")))["runs"][0]
    assert run["results"][0]["level"] == "warning"
    assert run["tool"]["driver"]["rules"][0]["defaultConfiguration"] == {"level": "warning"}
    lossy = json.loads(to_json(a_log("warning")))["runs"][0]
    assert "level" not in lossy["results"][0]


def test_plain_parts_are_written_alike() -> None:
    assert json.dumps(plain(a_log("note")), separators=(",", ":")) == encode(a_log("note"))
