"""Where the process starts: `fumehood` and `python -m fumehood`."""

from __future__ import annotations

import sys

from fumehood import __version__

INTERRUPTED = 130


def main() -> None:
    """Leave with the exit code of the command, or of the Action for `fumehood action`."""
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
