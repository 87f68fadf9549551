"""Where the process starts: `fumehood` and `python -m fumehood`."""

from __future__ import annotations

import gc
import sys

from fumehood import __version__

INTERRUPTED = 130
OBJECTS_BETWEEN_COLLECTIONS = 100_000
"""By default it is 700; a seventh of the time of a scan goes into collections then.

Most of what a start or a walk makes lives as long as the process or the walk does.
"""


def main() -> None:
    """Leave with the exit code of the command, or of the Action for `fumehood action`."""
    gc.set_threshold(OBJECTS_BETWEEN_COLLECTIONS)
    try:
        match sys.argv[1:]:
            case ["--version"]:
                # Asked for by every wrapper and hook: answered before anything is loaded.
                print(f"fumehood {__version__}")  # noqa: T201
            case ["action"]:
                _action()
            case _:
                from fumehood.cli import cli  # noqa: PLC0415 -- see above

                cli(prog_name="fumehood")
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)


def _action() -> None:
    import os  # noqa: PLC0415 -- the Action is one door, the command line the other

    from fumehood.action import run  # noqa: PLC0415 -- as above

    sys.exit(run(os.environ, sys.stdout))


if __name__ == "__main__":
    main()
