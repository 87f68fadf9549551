"""What the names in a command line mean: `package.module:create_app()`, a script, a folder of modules."""

from __future__ import annotations

from collections.abc import Sequence
from fumehood.launch.deployment import Deployment
from fumehood.launch.launch import Target, TargetKind, Word
from fumehood.launch.process import Command


def search_path(command: Command, deployment: Deployment, *first: str) -> tuple[str, ...]:
    """Workspace folders where Python looks for modules: `first` (as the process sees them), then PYTHONPATH.

    Without `first` it is the working folder. A `src` folder beside them counts too: projects with that layout
    install themselves.
    """
    found: list[str] = []
    python_path = command.environment.get("PYTHONPATH")
    written = [*(first or (".",)), *(python_path.text.split(":") if python_path else ())]
    for one in written:
        place = deployment.locate_folder(command.process.files, one or ".", command.folder)
        if place is not None:
            found.append(place)
    found += [f"{place}/src".lstrip("/") for place in tuple(found)]
    return tuple(dict.fromkeys(place for place in found if deployment.is_folder(place)))


def app_target(written: Word, search: Sequence[str], deployment: Deployment, *, default: str | None = None) -> Target:
    """What a WSGI server's `module:attribute` names; `default` is the attribute the server takes where none is written."""
    module, _, rest = written.text.partition(":")
    attribute, opened, inside = rest.strip().partition("(")
    return Target(
        kind=TargetKind.APP,
        name=module,
        written=written,
        attribute=attribute or default,
        call=inside.rstrip().removesuffix(")") if opened else None,
        path=deployment.find_module(module, search) if written.known else None,
    )


def script_target(written: Word, command: Command, deployment: Deployment) -> Target:
    """The script of `python app.py`; a folder or zip file stands for its `__main__.py`."""
    place = deployment.locate(command.process.files, written.text, command.folder)
    if place is None:
        place = deployment.locate(command.process.files, f"{written.text}/__main__.py", command.folder)
    return Target(kind=TargetKind.SCRIPT, name=written.text, written=written, path=place if written.known else None)


def module_target(written: Word, search: Sequence[str], deployment: Deployment) -> Target:
    """The module of `python -m name`; a package stands for its `__main__`."""
    found = deployment.find_module(f"{written.text}.__main__", search) or deployment.find_module(written.text, search)
    return Target(kind=TargetKind.MODULE, name=written.text, written=written, path=found if written.known else None)
