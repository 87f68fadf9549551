"""What a shell's own commands do to what it knows: `cd`, `set`, `shift`, `exit` and others.

https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_15 and
https://www.gnu.org/software/bash/manual/html_node/Shell-Builtin-Commands.html
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from fumehood.launch.shell.scope import End, Scope, Status, Value

Words = tuple[Value, ...]
Builtin = Callable[[Words, Scope], None]


def _nothing(_words: Words, _way: Scope) -> None:
    """What changes nothing that matters here."""


def _false(_words: Words, way: Scope) -> None:
    way.status = Status.FALSE


def _open(_words: Words, way: Scope) -> None:
    way.status = Status.OPEN


def _cd(words: Words, way: Scope) -> None:
    """Without a folder it is the home, which is not known."""
    folders = [word for word in words[1:] if not word.text.startswith("-")]
    if folders and not (folders[0].known and not folders[0].text):
        way.enter(folders[0])
    else:
        way.enter(Value.unknown("HOME", words[0].location))


def _set(words: Words, way: Scope) -> None:
    """`-a` exports what is set from there on; what follows the options are new arguments."""
    for number, word in enumerate(words[1:], start=1):
        text = word.text
        if text == "allexport" or (text[:1] in {"-", "+"} and "a" in text[1:] and text[1:].isalpha()):
            way.exports_all = words[number - 1].text != "+o" if text == "allexport" else text[0] == "-"
        if text == "--" or (text[:1] not in {"-", "+"} and not words[number - 1].text.endswith("o")):
            way.arguments = words[number + (text == "--") :]
            return


def _shift(words: Words, way: Scope) -> None:
    count = words[1].text if len(words) > 1 else "1"
    if count.isdecimal() and len(count) < 6 and int(count) <= len(way.arguments):
        way.arguments = way.arguments[int(count) :]


def _exit(words: Words, way: Scope) -> None:
    way.ended = End.FAILED if _outcome(words, way) is Status.FALSE else End.GONE


def _return(words: Words, way: Scope) -> None:
    way.status = _outcome(words, way)
    way.ended = End.RETURNED


def _outcome(words: Words, way: Scope) -> Status:
    """What `exit` and `return` say; without a number it is the outcome of the command before."""
    if len(words) < 2 or not words[1].known:
        return way.before
    return Status.TRUE if words[1].text.strip("0") == "" else Status.FALSE


def _break(_words: Words, way: Scope) -> None:
    way.ended = End.LEFT


def _continue(_words: Words, way: Scope) -> None:
    way.ended = End.NEXT


def _read(words: Words, way: Scope) -> None:
    for word in words[1:]:
        way.forget(word.text)
    way.status = Status.OPEN


def _getopts(words: Words, way: Scope) -> None:
    """There are no options where there are no arguments."""
    if len(words) < 4 and not way.arguments:
        way.status = Status.FALSE
        return
    for name in ("OPTARG", "OPTIND", *(word.text for word in words[2:3])):
        way.forget(name)
    way.status = Status.OPEN


def _program_there(words: Words, way: Scope) -> None:
    """`command -v program`."""
    way.status = Status.OPEN if len(words) > 1 else Status.TRUE


BUILTINS: Final[dict[str, Builtin]] = {
    **dict.fromkeys(
        (
            ":", "alias", "bg", "bind", "complete", "declare", "disown", "echo", "export", "fg", "hash", "history",
            "jobs", "kill", "local", "popd", "printf", "readonly", "shopt", "times", "trap", "true", "typeset",
            "ulimit", "umask", "unalias", "unset", "wait",
        ),
        _nothing,
    ),
    **dict.fromkeys(("let", "type", "hash", "which"), _open),
    "false": _false,
    "command": _program_there,
    "builtin": _nothing,
    "cd": _cd,
    "pushd": _cd,
    "set": _set,
    "shift": _shift,
    "exit": _exit,
    "return": _return,
    "break": _break,
    "continue": _continue,
    "read": _read,
    "mapfile": _read,
    "readarray": _read,
    "getopts": _getopts,
}  # fmt: skip
