"""Programs that fetch secrets or settings and run another one with them, perhaps after a wait."""

from __future__ import annotations

from typing import Final

from fumehood.launch.wrappers.inner import Inner, Unwrap, Words, below, dashed, options_of, plain


def _with_text(*with_value: str) -> Unwrap:
    """`doppler run -- command`, or `--command text`."""

    def unwrap(words: Words) -> Inner | None:
        options = options_of(words[1:], ("--command", *with_value))
        text = options.value("--command")
        return Inner((), text) if text is not None else Inner(options.rest)

    return unwrap


def _dashed_or_second(words: Words) -> Inner | None:
    """`aws-vault exec profile -- command`; the dashes may be missing."""
    return dashed(words) or plain("-d", "--duration", "-j", "-t", "--mfa-token", "--region", skip=1)(words)


SECRETS: Final[dict[str, Unwrap]] = {
    "aws-vault": below(("exec",), _dashed_or_second),
    "berglas": below(("exec",), dashed),
    "chamber": below(("exec",), dashed),
    "direnv": below(("exec",), plain(skip=1)),
    "dockerize": plain(
        "-wait", "-timeout", "-template", "-stdout", "-stderr", "-delims", "-wait-http-header", "-wait-retry-interval",
        "-env", "-env-section",
    ),
    "doppler": below(("run",), _with_text("-p", "--project", "-c", "--config", "-t", "--token", "--fallback"), "-t"),
    "dotenv": below(("run",), plain(), "-f", "--file", "-q", "--quote", "-e", "--export"),
    "env-cmd": plain("-f", "--file", "-e", "--environments", "-r", "--rc-file"),
    "envconsul": plain("-addr", "-config", "-consul-addr", "-prefix", "-secret", "-vault-addr", "-log-level", "-exec",
                       "-kill-signal", "-vault-token"),
    "infisical": below(("run",), _with_text("-e", "--env", "--path", "--projectId", "--token", "--tags", "--domain")),
    "op": below(("run",), dashed),
    "summon": plain("-p", "--provider", "-f", "-D", "-e", "--environment", "--yaml"),
    "teller": below(("run",), dashed),
    "vault-env": plain(),
}  # fmt: skip
