"""One interpreter over one project: takes a way in from a clean state, and keeps what it saw."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Final

from fumehood.findings.finding import Level, Notification
from fumehood.flow.frame import Entry, LimitReached, Raised, WayIn
from fumehood.flow.interpreter import MAX_STEPS, TOO_DEEP, TOO_LONG, Interpreter
from fumehood.flow.modules import Modules
from fumehood.flow.values import Constant, Listing, ModuleObject, Unknown
from fumehood.framework.apps.effective import Captures
from fumehood.framework.library import ModelledLibrary
from fumehood.framework.walks import loaded  # noqa: F401 -- what handles libraries registers itself
from fumehood.models.load import own_models
from fumehood.project.imports import ImportIndex
from fumehood.project.module import Module

MAX_PROJECT_STEPS: Final = 200_000
LEAST_STEPS: Final = 300
"""All ways into one project together take so many steps, more than the largest real one seen; once they are
used up, each further way in has the least."""


LEAST_PROGRAM: Final = 5_000
"""The least that one of several programs side by side may take."""


@contextmanager
def noting_limits(run: Interpreter) -> Iterator[None]:
    """End quietly what uses up a budget; that it was followed in part only is among the cuts."""
    try:
        yield
    except LimitReached:
        run.cuts.append(TOO_LONG)
    except RecursionError:
        run.cuts.append(TOO_DEEP)


class Walk:
    """Ways into the modules of one project. `read` parses a file by path; `index` knows all of them.

    `eager` and `near` are those of flow.modules.Modules. `environment` is what the process is started with; any
    other variable is unknown. `library` is what is known of libraries if it is not what everybody knows.
    """

    def __init__(
        self,
        index: ImportIndex,
        read: Callable[[str], Module | None],
        eager: Collection[str],
        near: Collection[str],
        environment: Mapping[str, str] | None = None,
        library: ModelledLibrary | None = None,
    ) -> None:
        self.modules = Modules(index, self._read, eager, near)
        self.parse = read
        self.parsed: set[str] = set()
        self.library = library or ModelledLibrary(own_models())
        self.run = Interpreter(self.library, self.modules)
        self.run.environment.slots.update(
            (name, Constant(text)) for name, text in (environment or {}).items()
        )
        self.notifications: list[Notification] = []
        self.captures: Captures | None = None
        self.spent = 0
        self.limit = MAX_PROJECT_STEPS

    def started_with(self, words: Sequence[str]) -> None:
        """The command line is known: the program and its arguments."""
        self.library.objects["sys.argv"] = Listing(None, [Constant(word) for word in words])

    def share(self, programs: int) -> None:
        """Take no more than one of several programs that stand side by side may."""
        self.limit = max(min(self.limit, LEAST_PROGRAM), self.limit // programs)

    def _read(self, path: str) -> Module | None:
        module = self.parse(path)
        if module is not None:
            self.parsed.add(path)
        return module

    def attempt(self, entry: Entry, action: Callable[[], object], *, most: int = 0) -> bool:
        """Take one way in and leave none of its traces behind; False if it was followed in part only.

        `most` are other steps than such a way in usually has.
        """
        run = self.run
        run.entry, run.stack, run.active = entry, (), []
        run.possible = run.background = run.steps = run.evaluated = 0
        run.cuts = []
        share = most or MAX_STEPS[entry.way]
        run.max_steps = min(share, max(LEAST_STEPS, self.limit - self.spent))
        run.calls, run.entries = {}, {}
        run.memory.owner, run.memory.journal = self, None
        self.modules.replayed = set()
        try:
            with noting_limits(run):
                action()
        except Raised:
            pass
        finally:
            if self.captures is not None:
                self.captures.take(run)
            run.memory.unwind(None)
            run.memory.undo_foreign()
        self.spent += run.steps
        self._note(entry)
        return not run.cuts

    def _note(self, entry: Entry) -> None:
        level = Level.NOTE if entry.way is WayIn.CALL else Level.WARNING
        what = (
            "A request to this module"
            if entry.way is WayIn.REQUEST
            else f"The {entry.way.value} of this module"
        )
        for reason in dict.fromkeys(self.run.cuts):
            message = f"{what} was followed in part only: {reason}"
            self.notifications.append(Notification("limit-reached", message, level, path=entry.path))

    def import_module(self, path: str) -> ModuleObject:
        """Import a file, to its end. Raises Raised."""
        self.modules.load(self.run, path)
        module = self.modules.loaded[path]
        self.modules.member(self.run, module, "__name__")
        return module

    def run_script(self, path: str) -> ModuleObject:
        """Run a module as `__main__`: a second module object, as in Python."""
        created = self.modules.create(path, "__main__")
        created.slots["__package__"] = Unknown("__package__")
        self.run.memory.owner = created
        self.modules.run_body(self.run, created)
        return created
