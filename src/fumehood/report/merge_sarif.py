"""How the SARIF files of all shards become the one that a scan of the whole workspace would have written.

Only what `fumehood scan --shard` writes is taken: one result a line, so that no file is ever held as objects. The run
of a shard has a property `shard`: `shard` (such as 1/3), `found` (how many findings it has, also those that the limits
left out), `shortened` (flows cut by the limits) and `pending` (notifications that are true if all shards have them).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from fumehood.accepted import shard
from fumehood.errors import UsageError
from fumehood.findings.finding import Notification
from fumehood.report.checked import listing, number, one_of, parsed, path, refuse, table, text
from fumehood.report.limits import MOST_RESULTS, SHOWN_RESULTS, limit_notifications
from fumehood.report.merge import check_complete
from fumehood.report.reread import CONFIDENCES, NAME, PLACES, SEVERITIES, Bounds, reread_notifications
from fumehood.report.sarif import (
    BEFORE_RESULTS,
    END,
    START,
    framed,
    invocation,
    is_about_configuration,
    notification_value,
)
from fumehood.report.serialise import encode
from fumehood.settings import Shard
from fumehood.triage.triage import settled

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

LARGEST: Final = 256 * 1024 * 1024
"""Bytes of one file."""
LONGEST_LINE: Final = 16 * 1024 * 1024
LONGEST: Final = 1_000_000
BOUNDS: Final = Bounds(text=LONGEST, findings=MOST_RESULTS)
RUN: Final = ("automationDetails", "columnKind", "invocations", "originalUriBaseIds", "properties", "tool")
REQUIRED: Final = frozenset({"message", "level", "locations", "partialFingerprints", "properties", "ruleId"})
OPTIONAL: Final = frozenset({"codeFlows", "fixes", "relatedLocations", "ruleIndex", "suppressions"})
UNSUPPRESSED: Final = ',"suppressions":[]}'


@dataclass(frozen=True, slots=True)
class _Result:
    """One result as it was written, and what it is sorted and chosen by."""

    line: str
    identity: tuple[Any, ...]
    severity: tuple[Any, ...]
    rank: tuple[Any, ...]
    suppressed: bool

    @property
    def bare(self) -> str:
        """The line without saying that nobody suppressed it."""
        return self.line.removesuffix(UNSUPPRESSED) + "}" if self.line.endswith(UNSUPPRESSED) else self.line

    def marked(self) -> str:
        """The line, saying whether it is suppressed."""
        return self.line if self.suppressed else f"{self.bare[:-1]}{UNSUPPRESSED}"


@dataclass(frozen=True, slots=True)
class _Log:
    """One file: its run without results and property, what it says of its shard, and its results."""

    run: Mapping[str, Any]
    notifications: list[Any]
    shard: Shard
    found: int
    shortened: int
    pending: tuple[Notification, ...]
    results: list[_Result]


def merge_sarif(files: Sequence[bytes]) -> Iterator[str]:
    """The merged log in pieces. UsageError for shards that do not belong together, ConfigError for any other file."""
    logs = [_read(data, f"file {index}") for index, data in enumerate(files, 1)]
    check_complete([log.shard for log in logs])
    if any(log.run != logs[0].run for log in logs):
        raise UsageError("these are reports of different scans: version, rules or category are not the same")
    united = _unite(result for log in logs for result in log.results)
    twice = sum(len(log.results) for log in logs) - len(united)
    found = sum(log.found for log in logs) - twice
    if len(united) > SHOWN_RESULTS:
        united = sorted(united, key=lambda one: one.severity)[:MOST_RESULTS]
    cost = (found, len(united), sum(log.shortened for log in logs))
    marked = any(result.suppressed for result in united)
    lines = (result.marked() if marked else result.bare for result in united)
    return framed({**logs[0].run, "invocations": [_invocation(logs, cost)]}, lines)


def _frame(run: Mapping[str, Any]) -> Mapping[str, Any]:
    """What is the same in all shards, with the invocations still to come in their place."""
    return {
        name: [] if name == "invocations" else value for name, value in run.items() if name != "properties"
    }


def _unite(results: Iterable[_Result]) -> list[_Result]:
    """As fumehood.findings.unite does it."""
    best: dict[tuple[Any, ...], _Result] = {}
    for result in results:
        if result.identity not in best or result.rank < best[result.identity].rank:
            best[result.identity] = result
    return sorted(best.values(), key=lambda one: one.identity)


def _invocation(logs: Sequence[_Log], cost: tuple[int, int, int]) -> Any:
    """What all shards said, without what each said of its own limits."""
    said = {encode(one): one for log in logs for one in log.notifications}
    for one in settled([log.pending for log in logs]):
        value = notification_value(one)
        said[encode(value)] = value
    limits = [notification_value(one) for one in limit_notifications(*cost)]
    ordered = [*sorted(said.values(), key=_order), *limits]
    return invocation([(is_about_configuration(one["descriptor"]["id"]), one) for one in ordered])


def _order(notification: Mapping[str, Any]) -> tuple[str, int, str, str, str]:
    """As scan.in_order and Notification.sort_key has it; in SARIF every message ends in a full stop."""
    where, line = "", 0
    for location in notification.get("locations", ()):
        place = location["physicalLocation"]
        where = path(place["artifactLocation"]["uri"], "notification")
        line = place.get("region", {}).get("startLine", 0)
    words = notification["message"]["text"].removesuffix(".")
    return where, line, notification["descriptor"]["id"], words, notification["level"]


def _read(data: bytes, where: str) -> _Log:
    """Take one file apart."""
    lines = _lines(data, where)
    run = _object(lines[1].removesuffix(BEFORE_RESULTS) + "}", f"{where}, run")
    invocations = listing(run.get("invocations"), f"{where}, invocations", 1)
    if not set(run) <= set(RUN) or not invocations:
        refuse(where, "this is not a run of `fumehood scan --sarif`")
    if "properties" not in run:
        raise UsageError(f"{where} was not made with --shard, so there is nothing to merge it with")
    properties = table(run["properties"], f"{where}, properties", "shard")
    own = table(properties["shard"], f"{where}, shard", "shard", "found", "shortened", "pending")
    results = [_result(line.removesuffix(","), where) for line in lines[2:-1]]
    cost = (number(own["found"], where), len(results), number(own["shortened"], where))
    limits = [notification_value(one) for one in limit_notifications(*cost)]
    return _Log(
        run=_frame(run),
        notifications=[one for one in _notifications(invocations[0], where) if one not in limits],
        shard=_shard(own["shard"], where),
        found=cost[0],
        shortened=cost[2],
        pending=reread_notifications(own["pending"], f"{where}, pending", BOUNDS),
        results=results,
    )


def _lines(data: bytes, where: str) -> list[str]:
    if len(data) > LARGEST:
        refuse(where, f"larger than {LARGEST // 1024 // 1024} MB")
    lines = data.decode("ascii", "replace").split("\n")
    whole = len(lines) >= 4 and lines[0] == START and lines[1].endswith(BEFORE_RESULTS)
    if not whole or lines[-2:] != [END, ""]:
        refuse(where, "this is not a file of `fumehood scan --sarif`, or it was changed since")
    return lines[:-1]


def _object(line: str, where: str) -> dict[str, Any]:
    value = parsed(line.encode(), LONGEST_LINE, where)
    if not isinstance(value, dict) or encode(value) != line:
        refuse(where, "this was not written by Fumehood")
    return value


def _shard(value: object, where: str) -> Shard:
    try:
        return shard(value)
    except ValueError as problem:
        refuse(where, str(problem))


def _notifications(value: Any, where: str) -> list[Any]:
    names = ("toolExecutionNotifications", "toolConfigurationNotifications")
    if not isinstance(value, dict) or not set(value) <= {"executionSuccessful", *names}:
        refuse(where, "unknown properties of an invocation")
    found = [one for name in names for one in listing(value.get(name, []), where, BOUNDS.others)]
    for one in found:
        _check_notification(one, where)
    return found


def _check_notification(one: Any, where: str) -> None:
    """Everything that `_order` and a reader look at."""
    names = [name for name in ("message", "descriptor", "level", "locations") if name in one]
    table(one, where, *names)
    text(table(one.get("message"), where, "text")["text"], where, LONGEST)
    text(table(one.get("descriptor"), where, "id")["id"], where, LONGEST, NAME)
    one_of(one.get("level"), where, {"note": 1, "warning": 1, "error": 1})
    for location in listing(one.get("locations", []), where, 1):
        place = table(location, where, "physicalLocation")["physicalLocation"]
        if not isinstance(place, dict) or not isinstance(place.get("artifactLocation"), dict):
            refuse(where, "a notification without a place")
        path(place["artifactLocation"].get("uri"), where)
        region = place.get("region", {})
        number(region.get("startLine", 1) if isinstance(region, dict) else None, where)


def _result(line: str, where: str) -> _Result:
    value = _object(line, f"{where}, result")
    if not set(value) >= REQUIRED or not set(value) <= REQUIRED | OPTIONAL:
        refuse(where, "unknown or missing properties of a result")
    try:
        return _sortable(line, value, where)
    except (KeyError, IndexError, TypeError, AttributeError):
        refuse(where, "a result without its place, message or properties")


def _sortable(line: str, value: Mapping[str, Any], where: str) -> _Result:
    """Raises what indexing raises where the result is not of the shape that we write."""
    rule = text(value["ruleId"], where, LONGEST, NAME)
    names = table(value["properties"], where, "confidence", "place", "severity")
    one_of(names["place"], where, PLACES)
    confidence = one_of(names["confidence"], where, CONFIDENCES)
    severity = one_of(names["severity"], where, SEVERITIES)
    place = _place(value["locations"][0], where)
    order = (*place[:3], rule)
    steps = [location["location"] for flow in value.get("codeFlows", ()) for location in _flow(flow)]
    way = [_step(one, where) for one in (*steps, *value.get("relatedLocations", ()))]
    message = text(value["message"]["text"], where, LONGEST)
    mark = text(value["partialFingerprints"].get("fumehood/v1", ""), where, LONGEST)
    suppressed = bool(listing(value.get("suppressions", []), where, 1))
    return _Result(
        line=line,
        identity=(*order, *place[3:]),
        severity=(suppressed, -severity, -confidence, order, mark),
        rank=(-confidence, len(steps), way, message),
        suppressed=suppressed,
    )


def _flow(flow: Mapping[str, Any]) -> Sequence[Mapping[str, Any]]:
    locations: Sequence[Mapping[str, Any]] = flow["threadFlows"][0]["locations"]
    return locations


def _step(location: Mapping[str, Any], where: str) -> tuple[Any, ...]:
    note = location.get("message", {}).get("text", "")
    return (*_place(location, where), text(note, where, LONGEST))


def _place(location: Mapping[str, Any], where: str) -> tuple[str, int, int, int, int]:
    place = location["physicalLocation"]
    region = place["region"]
    sides = [number(region[name], where, 1) for name in ("startLine", "startColumn", "endLine", "endColumn")]
    return (path(place["artifactLocation"]["uri"], where), sides[0], sides[1], sides[2], sides[3])
