"""What a walk through a script asks for, answered by somebody else than the room of commands."""

from __future__ import annotations

from dataclasses import dataclass, field

from fumehood.findings.finding import FlowStep, Location
from fumehood.launch.document import Document
from fumehood.launch.launch import Word
from fumehood.launch.process import Files
from fumehood.launch.shell.outside import Outside, Simple
from fumehood.launch.shell.scope import Budget, Scope, Value, Ways
from fumehood.launch.shell.shell import Shell

STEPS = (FlowStep(Location("Procfile", 1, 1, 1, 2), "begins"),)


@dataclass
class Recorder:
    """Answers that no path is known and no script leads anywhere, and keeps what was asked."""

    asked: list[str] = field(default_factory=list)
    simple: list[Simple] = field(default_factory=list)

    def start(self, command: Simple) -> frozenset[int] | None:
        self.asked.append(f"start {' '.join(word.text for word in command.words)}")
        self.simple.append(command)
        return frozenset({len(self.simple)})

    def source(self, path: Value, ways: Ways, certain: bool, chain: tuple[FlowStep, ...]) -> Ways:
        self.asked.append(f"source {path.text} {certain} {len(chain)}")
        return ways

    def evaluate(self, text: Word, ways: Ways, certain: bool, chain: tuple[FlowStep, ...]) -> Ways:
        self.asked.append(f"evaluate {text.text} {certain} {len(chain)}")
        return ways

    def exists(self, option: str, path: str, scope: Scope) -> bool | None:
        self.asked.append(f"exists {option} {path} in {scope.folder}")
        return None


def follow(text: str, outside: Outside) -> Ways:
    scope = Scope.started({}, "/app", Files(), Budget(1_000))
    return Shell.of(Document("a.sh", text).script(), outside, STEPS).run([scope], certain=True)


def test_what_is_asked_for() -> None:
    recorder = Recorder()
    follow('cd src\n. ./env.sh\neval run $1\nif [ -f conf ]; then serve\nfi\nexec "$0" last\n', recorder)
    assert recorder.asked == [
        "source ./env.sh True 1",
        "evaluate run True 1",
        "exists -f conf in /app/src",
        "start serve",
        "start sh last",
    ]


def test_a_command_comes_with_what_surrounds_it() -> None:
    recorder = Recorder()
    (way,) = follow("export A=1\ncd src\n[ $X = y ] && serve --port 80\n", recorder)
    (command,) = recorder.simple
    assert command.written == Word("serve --port 80", Location("a.sh", 3, 15, 3, 30))
    assert (command.certain, command.scope.folder, command.chain) == (False, "/app/src", STEPS)
    assert command.scope.environment["A"].text == "1"
    assert way.last == {1}


def test_a_program_that_only_begins_the_script_again_is_not_followed() -> None:
    class Again(Recorder):
        def start(self, command: Simple) -> None:
            super().start(command)

    recorder = Again()
    assert follow("gosu me $0\nserve\n", recorder) == []
    assert recorder.asked == ["start gosu me sh"]
