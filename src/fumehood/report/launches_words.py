"""How the facts of a launch are said in few words, for people; the words are as hostile as the files they are from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from fumehood.launch.launch import Stage, TargetKind
from fumehood.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fumehood.launch.launch import Launch, Word

STAGES: Final = {
    Stage.DEPLOYED: "Deployed",
    Stage.UNKNOWN: "Deployed or not, unknown",
    Stage.DEVELOPMENT: "Development",
}
"""Headings in the order of interest."""
NO: Final = frozenset({"", "0", "false", "no", "off", "none"})
IPV6: Final = regex(r"[0-9A-Fa-f]*:[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*(?:%\w+)?")
NOT_HERE: Final = "not among these files"


def target_name(launch: Launch) -> str:
    """`shop.web:create_app()`, `app.py --port 80`, `-m shop`; `?` where nothing is known."""
    target = launch.target
    if target is None:
        return "?"
    match target.kind:
        case TargetKind.APP:
            call = "" if target.call is None else f"({target.call})"
            return f"{target.name}:{target.attribute}{call}" if target.attribute else target.name
        case TargetKind.MODULE | TargetKind.SCRIPT:
            words = ["-m"] * (target.kind is TargetKind.MODULE) + [target.name]
            return " ".join([*words, *(word.text for word in launch.arguments)])


def target_file(launch: Launch) -> str:
    """The target's file in the workspace, "" where the name has said it or there is no target."""
    target = launch.target
    if target is None or target.path == target.name:
        return ""
    return target.path or NOT_HERE


def address(launch: Launch) -> str:
    """`0.0.0.0:8000`, `:8000`, `unix:/run/app.sock`; "" where the files leave it to the server."""
    host = "" if launch.host is None else launch.host.text
    if IPV6.fullmatch(host):
        host = f"[{host}]"
    return host if launch.port is None else f"{host}:{launch.port.text}"


def switches(launch: Launch) -> Iterator[str]:
    """`4 workers`, `debug`, `conditional`; what is switched off is not worth a word."""
    if launch.workers is not None:
        yield f"{launch.workers.text} worker{'' if launch.workers.text == '1' else 's'}"
    for name in ("debug", "reload", "preload"):
        if is_on(getattr(launch, name)):
            yield name
    if not launch.certain:
        yield "conditional"


def is_on(word: Word | None) -> bool:
    """Whether a switch is on, or may be."""
    return word is not None and word.text.strip().lower() not in NO
