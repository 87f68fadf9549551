"""Programs that run what they are given: shells, interpreters, and programs that start another one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from fumehood.flow.decided import string
from fumehood.flow.values import Text, Value, options
from fumehood.regex import regex

Role = Literal["program", "shell", "code", "script", "option"]
"""What a word is to what is run: its program, a text for a shell or an interpreter, the file an interpreter runs, or
one that is taken for an option if it begins like one."""


@dataclass(frozen=True, slots=True)
class Told:
    """How a program takes its words.

    `texts` are options that a text to run follows, which is a shell's or an interpreter's (`code`); `valued` are
    options that take the next word. After them and `positional` further words comes what is in `then`: nothing that is
    run, a `script` and its arguments, `code`, a `command` with its words, or words that a shell reads (`shell`).
    """

    texts: re.Pattern[str] | None = None
    code: bool = False
    valued: frozenset[str] = frozenset()
    positional: int = 0
    then: Literal["", "script", "code", "command", "shell"] = ""
    options: bool = False


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


SHELL: Final = Told(texts=regex(r"-[a-z]*c"), valued=_words("-o +o -O --rcfile --init-file"), then="script")
SHELLS: Final = _words("sh bash dash ash zsh ksh mksh fish csh tcsh rbash")
SSH: Final = Told(
    valued=_words("-B -b -c -D -E -e -F -I -i -J -L -l -m -O -o -P -p -Q -R -S -W -w"),
    positional=1,
    then="shell",
    options=True,
)
PYTHON: Final = Told(texts=regex(r"-[a-zA-Z]*[cm]"), code=True, valued=_words("-W -X"), then="script")

PROGRAMS: Final[dict[str, Told]] = {
    **dict.fromkeys(SHELLS, SHELL),
    "cmd": Told(texts=regex(r"[/-][ck]", re.IGNORECASE)),
    "powershell": Told(texts=regex(r"-(?:c|command|e|ec|encodedcommand)", re.IGNORECASE), then="script"),
    "pwsh": Told(texts=regex(r"-(?:c|command|e|ec|encodedcommand)", re.IGNORECASE), then="script"),
    "python": PYTHON,
    "pypy": PYTHON,
    "perl": Told(texts=regex(r"-[a-zA-Z]*[eE]"), code=True, then="script"),
    "ruby": Told(texts=regex(r"-[a-zA-Z]*e"), code=True, then="script"),
    "node": Told(
        texts=regex(r"-[ep]|-pe|--eval|--print"), code=True, valued=_words("-r --require"), then="script"
    ),
    "php": Told(texts=regex(r"-r"), code=True, valued=_words("-d -c"), then="script"),
    "lua": Told(texts=regex(r"-e"), code=True, then="script"),
    "rscript": Told(texts=regex(r"-e"), code=True, then="script"),
    "osascript": Told(texts=regex(r"-e"), code=True, then="script"),
    **dict.fromkeys(_words("awk gawk mawk nawk"), Told(valued=_words("-F -v -f"), then="code")),
    "sudo": Told(valued=_words("-C -D -g -h -p -R -r -T -t -U -u"), then="command"),
    "doas": Told(valued=_words("-C -u"), then="command"),
    "env": Told(valued=_words("-C -u --unset --chdir"), then="command"),
    "nice": Told(valued=_words("-n --adjustment"), then="command"),
    "ionice": Told(valued=_words("-c -n -p -P -u"), then="command"),
    "timeout": Told(valued=_words("-k -s --kill-after --signal"), positional=1, then="command"),
    "chroot": Told(positional=1, then="command"),
    "flock": Told(texts=regex(r"-c|--command"), valued=_words("-w -E"), positional=1, then="command"),
    "xargs": Told(valued=_words("-a -d -E -I -L -n -P -s"), then="command"),
    "stdbuf": Told(valued=_words("-i -o -e"), then="command"),
    "strace": Told(valued=_words("-e -o -p -s -u"), then="command"),
    "time": Told(valued=_words("-f -o"), then="command"),
    "sshpass": Told(valued=_words("-p -f -d -P"), then="command"),
    **dict.fromkeys(_words("nohup setsid exec busybox unbuffer winpty command"), Told(then="command")),
    "su": Told(texts=regex(r"-c|--command"), valued=_words("-s -g -G --shell")),
    "runuser": Told(texts=regex(r"-c|--command"), valued=_words("-u -g -s"), then="command"),
    "script": Told(texts=regex(r"-[a-z]*c|--command")),
    "watch": Told(valued=_words("-n --interval"), then="shell"),
    "parallel": Told(valued=_words("-j --jobs -a"), then="shell"),
    "ssh": SSH,
    "scp": Told(options=True),
    "sftp": Told(options=True),
    "rsync": Told(options=True),
    "tar": Told(options=True),
    "hg": Told(options=True),
}
"""By name, without folder and `.exe`. Options of such programs run commands: https://gtfobins.github.io"""

GIT: Final = _words("clone fetch pull push ls-remote grep rebase archive remote submodule")
"""Commands of Git with an option that runs a program: `--upload-pack`, `--open-files-in-pager`, `--exec`."""

CONTAINERS: Final = _words("docker podman nerdctl kubectl oc lxc docker-compose")
CONTAINER_VALUED: Final = _words(
    "-e --env -u --user -w --workdir -v --volume --name -p --publish --network --net --entrypoint -m --memory --cpus "
    "--mount --env-file -c --container -n --namespace -l --label -f --file --context --platform -h --hostname"
)
ASSIGNMENT: Final = regex(r"[A-Za-z_]\w*=")


def told(words: list[Value]) -> Iterator[tuple[Role, list[Value]]]:
    """What the words of a command make run: each piece with its role."""
    if not words:
        return
    yield "program", words[:1]
    for name in {_name(option) for option in options(words[0])}:
        if name in CONTAINERS:
            yield from _in_container(words)
        elif name == "git":
            yield from _git(words)
        elif (program := PROGRAMS.get(name)) is not None:
            yield from _given(program, words[1:])


def _name(value: Value) -> str:
    """A program's name without folder, version and ending."""
    written = (string(value) or "").replace("\\", "/").rpartition("/")[2].lower().removesuffix(".exe")
    return re.sub(r"(?<=[a-z])[\d.]+$", "", written)


def is_fed(words: list[Value]) -> bool:
    """Whether a program reads what it runs from its standard input: a shell or an interpreter without a file."""
    if not words or (program := PROGRAMS.get(_name(words[0]))) is None:
        return False
    if program.then == "command":
        return is_fed(_rest(program, words[1:]))
    if program is SSH:
        return not _rest(program, words[1:])
    rest = _rest(program, words[1:])
    reads = (
        not rest or _is(rest[0], re.compile("-")) or any(_is(word, re.compile("-s")) for word in words[1:])
    )
    return program.then == "script" and reads and not any(_is(word, program.texts) for word in words[1:])


def _given(program: Told, words: list[Value]) -> Iterator[tuple[Role, list[Value]]]:
    if program.options:
        yield "option", _before_dashes(words)
    if (text := _text(program, words)) is not None:
        yield ("code" if program.code else "shell"), text
        return
    rest = _rest(program, words)
    match program.then:
        case "script":
            yield "script", rest[:1]
        case "code":
            yield "code", rest[:1]
        case "command":
            yield from told(rest)
        case "shell":
            yield "shell", rest


def _text(program: Told, words: list[Value]) -> list[Value] | None:
    """What follows the option that takes a text to run."""
    index = 0
    while index < len(words):
        if _is(words[index], program.texts):
            return words[index + 1 : index + 2]
        if program.then and not _is_option(words[index]):
            return None
        index += 2 if _takes_next(program, words[index]) else 1
    return None


def _takes_next(program: Told, word: Value) -> bool:
    return any(string(one) in program.valued for one in options(word))


def _rest(program: Told, words: list[Value]) -> list[Value]:
    """The words after the options and positional arguments of a program."""
    index = 0
    while index < len(words) and (_is_option(words[index]) or _is_assignment(words[index])):
        if string(words[index]) == "--":
            index += 1
            break
        index += 2 if _takes_next(program, words[index]) else 1
    return words[index + program.positional :]


def _in_container(words: list[Value]) -> Iterator[tuple[Role, list[Value]]]:
    """`docker exec NAME …`, `docker run IMAGE …`, `kubectl exec POD -- …`."""
    for index, word in enumerate(words):
        if string(word) == "--":
            yield from told(words[index + 1 :])
            return
    for index, word in enumerate(words):
        if string(word) in ("exec", "run"):
            yield from told(_rest(Told(valued=CONTAINER_VALUED, positional=1), words[index + 1 :]))
            return


def _git(words: list[Value]) -> Iterator[tuple[Role, list[Value]]]:
    rest = _rest(Told(valued=_words("-C -c --git-dir --work-tree")), words[1:])
    if rest and string(rest[0]) in GIT:
        yield "option", _before_dashes(rest[1:])


def _before_dashes(words: list[Value]) -> list[Value]:
    """Words that may be taken for options: a `--` ends them."""
    ends = [index for index, word in enumerate(words) if string(word) == "--"]
    return words[: ends[0]] if ends else words


def _is(word: Value, pattern: re.Pattern[str] | None) -> bool:
    return pattern is not None and any(pattern.fullmatch(string(one) or "") for one in options(word))


def _is_option(word: Value) -> bool:
    return any((string(one) or _start(one)).startswith(("-", "/c", "/C")) for one in options(word))


def _is_assignment(word: Value) -> bool:
    return any(ASSIGNMENT.match(string(one) or _start(one)) for one in options(word))


def _start(value: Value) -> str:
    """The known start of a text."""
    return value.parts[0] if isinstance(value, Text) and isinstance(value.parts[0], str) else ""
