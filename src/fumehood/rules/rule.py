"""How a rule is written down: facts, examples and handlers that subscribe to observations."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from fumehood.findings.finding import Confidence, Fix, FlowStep, Location, Severity
from fumehood.flow.values import Site
from fumehood.framework.observations import AttributeSet, Called, Observations
from fumehood.framework.walks.clues import Clue, clues

Handler = Callable[..., Iterator["Match"]]
HEADINGS = ("Why is this bad?", "How to fix", "References")
DOCS = "https://github.com/fumehood/fumehood/blob/main/docs/rules/"


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a deployment file; `scope` names what it belongs to there, as a function's name does in Python."""

    location: Location
    scope: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """One place of a flow or a related place, with a short note."""

    site: Site | Spot
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """What a rule yields: where, and what to say. The judge makes the Finding of it.

    The first sentence of `message` stands alone; `advice` is the way out in one line. `steps` lead to `at`
    and leave it out, `note` is said at `at`, the title by default; several matches at one place become the one of
    highest confidence. The text of `hidden` regions, secrets, is in no snippet of any finding, and `identity` says
    what stays the same instead of it when lines move. A match without `practice` is none in test code and examples.
    `severity` is another than the rule's own.
    """

    at: Site | Spot
    message: str
    advice: str
    confidence: Confidence
    steps: tuple[Step | FlowStep, ...] = ()
    related: tuple[Step | FlowStep, ...] = ()
    fix: Fix | None = None
    note: str = ""
    hidden: tuple[Location, ...] = ()
    identity: str = ""
    severity: Severity | None = None
    practice: bool = True


@dataclass(frozen=True, slots=True)
class Example:
    """A small program; lines that must be reported end in `# finding`, no other line may be.

    `code` is one module (`app.py`) or a mapping of path to text. `# finding below` marks the next line, where a
    comment needs a line of its own.
    """

    title: str
    code: str | Mapping[str, str]

    @property
    def files(self) -> Mapping[str, str]:
        """Path to text, also for the one-module form."""
        return {"app.py": self.code} if isinstance(self.code, str) else self.code

    @property
    def has_finding(self) -> bool:
        """Whether any line is marked."""
        return any("# finding" in text for text in self.files.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One kind of defect. `severity` is SARIF's security-severity (0.0 to 10.0, never 9.0).

    `owasp` holds year-qualified categories such as `a05-2021`; `network` is whether it runs only where somebody
    allowed to ask the network; with `one_per_line` what it finds in one line is one finding; `doc` is the rule module's
    docstring: a first paragraph, then the sections named in HEADINGS. `safe_fix` and `unsafe_fix` say what
    `fumehood fix` does about some of its findings, without and with `--unsafe`.
    """

    id: str
    title: str
    severity: float
    confidence: Confidence
    cwe: tuple[int, ...]
    owasp: tuple[str, ...]
    since: str
    doc: str
    examples: tuple[Example, ...]
    network: bool = False
    one_per_line: bool = False
    safe_fix: str = ""
    unsafe_fix: str = ""
    handlers: list[tuple[type[Any], Handler]] = field(default_factory=list, repr=False, compare=False)
    watched: set[str] = field(default_factory=set, repr=False, compare=False)
    clues: set[Clue] = field(default_factory=set, repr=False, compare=False)

    def on(self, observation: type[Any], words: Iterable[str] = ()) -> Callable[[Handler], Handler]:
        """Subscribe a function `(observation, Observations) -> Iterator[Match]` to a class of what was seen.

        A module or function with one of `words` in it is entered even if no request leads there.
        """
        self.clues.update(clues((), words))

        def subscribe(handler: Handler) -> Handler:
            self.handlers.append((observation, handler))
            return handler

        return subscribe

    def on_call(self, *paths: str, words: Iterable[str] = ()) -> Callable[[Handler], Handler]:
        """Subscribe a function `(Called, Observations) -> Iterator[Match]` to calls of library functions.

        `paths` are canonical names, `module.function` or `module.Class.method`; `?.method` is a method told by its
        name alone, `?(name)` any call with that keyword. A module or function with one of `words` in it, by default
        the last parts of the paths near the name of the library, is entered even if no request leads there.
        """
        return self._watch(Called, paths, words)

    def on_set(self, *paths: str, words: Iterable[str] = ()) -> Callable[[Handler], Handler]:
        """Subscribe a function `(AttributeSet, Observations) -> Iterator[Match]` to attributes of library objects."""
        return self._watch(AttributeSet, paths, words)

    def _watch(
        self, kind: type[Called | AttributeSet], paths: tuple[str, ...], words: Iterable[str]
    ) -> Callable[[Handler], Handler]:
        self.watch(*paths, words=words)

        def subscribe(handler: Handler) -> Handler:
            def asked(seen: Called | AttributeSet, observations: Observations) -> Iterator[Match]:
                if seen.path in paths:
                    yield from handler(seen, observations)

            self.handlers.append((kind, asked))
            return handler

        return subscribe

    def watch(self, *paths: str, words: Iterable[str] = ()) -> None:
        """Have calls and attributes observed for a handler that looks for them among what was seen."""
        self.watched.update(paths)
        self.clues.update(clues(paths, words))

    @property
    def follows_requests(self) -> bool:
        """Whether the rule is about what is seen where requests are followed."""
        from fumehood.framework.walks.viewed import VIEWED  # noqa: PLC0415 -- help and completion do without it

        return bool(self.watched) or any(issubclass(kind, VIEWED) for kind, _ in self.handlers)

    @property
    def level(self) -> Severity:
        """The severity users filter by."""
        return Severity.from_score(self.severity)

    @property
    def summary(self) -> str:
        """The first paragraph of the documentation on one line."""
        return " ".join(self.doc.strip().split("\n\n", 1)[0].split())

    @property
    def url(self) -> str:
        """The rule's page."""
        return f"{DOCS}{self.id}.md"

    @property
    def tags(self) -> tuple[str, ...]:
        """SARIF tags in GitHub's notation."""
        cwe = tuple(f"external/cwe/cwe-{number:03d}" for number in self.cwe)
        return ("security", *cwe, *(f"external/owasp/{category}" for category in self.owasp))

    def section(self, heading: str) -> str:
        """The Markdown text below `## heading` in the documentation, without the heading."""
        found = re.search(rf"^## {re.escape(heading)}\n(.*?)(?=^## |\Z)", self.doc, re.M | re.S)
        return found.group(1).strip() if found else ""
