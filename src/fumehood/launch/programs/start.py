"""How a launch is put together from a command and what its options say."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator
from dataclasses import replace

from fumehood.findings.finding import FlowStep
from fumehood.launch.deployment import Deployment
from fumehood.launch.launch import Launch, ServerKind, Target, Unresolved, Word
from fumehood.launch.process import Command
from fumehood.launch.programs.options import Parsed
from fumehood.launch.targets import Search, absent


def launch_of(command: Command, server: ServerKind, note: str, deployment: Deployment) -> Launch:
    """A launch with what every command knows; `note` says what the command does and becomes the last step."""
    place = command.written.location
    document = deployment.document(place.path)
    step = FlowStep(place, note) if document is None else document.step(place, note)
    return Launch(
        server=server,
        name=command.process.name,
        command=command.written,
        chain=(*command.chain, step),
        stage=command.process.stage,
        stage_reason=command.process.stage_reason,
        environment=command.environment,
        folder=deployment.locate_folder(command.process.files, ".", command.folder),
        certain=command.certain,
        published=command.process.published,
        left_out=command.process.files.left_out,
    )


def starting(
    command: Command, server: ServerKind, name: str, target: Target | None, search: Search, without: str = ""
) -> Launch:
    """The launch of a server that imports an app; `name` is what people call the server.

    Where there is no target, `without` is the reason that ends a sentence.
    """
    note = f"starts {name}" if target is None else f"starts {name} with `{target.written.text}`"
    launch = replace(launch_of(command, server, note, search.deployment), search=search.folders)
    if target is None:
        reason = without or "the command names no app"
        return replace(launch, unresolved=(Unresolved("target", reason, command.written.location),))
    missing = absent(target, search)
    return replace(launch, target=target, unresolved=() if missing is None else (missing,))


def moved(command: Command, folder: Word | None) -> Command:
    """The command as it goes on in another folder."""
    if folder is None or not folder.known:
        return command
    if command.folder or folder.text.startswith("/"):
        return replace(command, folder=posixpath.normpath(posixpath.join(command.folder, folder.text)))
    files = command.process.files
    guesses = tuple(posixpath.normpath(posixpath.join(guess, folder.text)) for guess in files.guesses)
    return replace(command, process=replace(command.process, files=replace(files, guesses=guesses)))


def finished(launch: Launch, parsed: Parsed | None = None, more: Iterable[Unresolved] = ()) -> Launch:
    """The launch with all that could not be resolved."""
    found = (*launch.unresolved, *_unresolved(launch, parsed), *more)
    return replace(launch, unresolved=tuple(dict.fromkeys(found)))


def _unresolved(launch: Launch, parsed: Parsed | None) -> Iterator[Unresolved]:
    """What variables leave open that are set elsewhere."""
    target = None if launch.target is None else launch.target.written
    facts = {"target": target}
    facts |= {
        name: getattr(launch, name) for name in ("host", "port", "workers", "debug", "reload", "preload")
    }
    for what, word in facts.items():
        if word is not None and word.missing:
            yield elsewhere(what, word)
    for word in parsed.open if parsed is not None else ():
        if word is not target:
            yield elsewhere("arguments", word)


def elsewhere(what: str, word: Word) -> Unresolved:
    """A fact that depends on variables."""
    names = [f"`{name}`" for name in dict.fromkeys(word.missing)]
    if not names:
        return Unresolved(what, f"`{word.text}` cannot be taken apart", word.location)
    reason = f"{names[0]} is set elsewhere" if len(names) == 1 else f"{' and '.join(names)} are set elsewhere"
    return Unresolved(what, reason, word.location)
