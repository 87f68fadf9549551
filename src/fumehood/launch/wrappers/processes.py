"""Programs that run another one as another user, later, with other limits or in another environment."""

from __future__ import annotations

from typing import Final

from fumehood.launch.launch import Word
from fumehood.launch.wrappers.inner import (
    Inner,
    Options,
    Unwrap,
    Words,
    after_dashes,
    assignments,
    dashed,
    name_of,
    options_of,
    plain,
)

SUDO_VALUES: Final = (
    "-u", "-g", "-C", "-D", "-h", "-p", "-r", "-t", "-T", "-R", "-U",
    "--user", "--group", "--chdir", "--host", "--prompt", "--role", "--type", "--close-from", "--command-timeout",
)  # fmt: skip
SU_VALUES: Final = (
    "-c", "-s", "-g", "-G", "-w", "-u",
    "--command", "--session-command", "--shell", "--group", "--supp-group", "--whitelist-environment", "--user",
)  # fmt: skip


def _env(words: Words) -> Inner | None:
    """See https://www.gnu.org/software/coreutils/manual/html_node/env-invocation.html."""
    options = options_of(words[1:], ("-u", "-C", "-S", "--unset", "--chdir", "--split-string"))
    rest = options.rest
    if (split := options.value("-S", "--split-string")) is not None:
        rest = (*(Word(text, split.location, split.missing) for text in split.text.split()), *rest)
    cleared = any(name in options.given for name in ("-i", "--ignore-environment"))
    if rest and rest[0].text == "-":
        cleared, rest = True, rest[1:]
    environment, rest = assignments(rest)
    unset = options.value("-u", "--unset")
    return Inner(
        rest,
        environment=environment,
        unset=(unset.text,) if unset else (),
        cleared=cleared,
        folder=options.value("-C", "--chdir"),
    )


def _sudo(words: Words) -> Inner | None:
    options = options_of(words[1:], SUDO_VALUES)
    environment, rest = assignments(options.rest)
    return Inner(rest, environment=environment, folder=options.value("-D", "--chdir"))


def _su(words: Words) -> Inner | None:
    """`su user -c text`: the options may stand behind the user; `runuser -u user` takes a command."""
    options = options_of(words[1:], SU_VALUES)
    if name_of(words[0]) == "runuser" and options.value("-u", "--user") is not None:
        return Inner(options.rest)
    rest = options.rest[1:] if options.rest and options.rest[0].text == "-" else options.rest
    options = Options({**options.given, **options_of(rest[1:], SU_VALUES).given}, rest)
    text = options.value("-c", "--command", "--session-command")
    return None if text is None else Inner(after_dashes(rest) or (), text)


def _flock(words: Words) -> Inner | None:
    options = options_of(words[1:], ("-w", "-E", "--timeout", "--conflict-exit-code"))
    rest = options.rest[1:]
    if rest and rest[0].text in {"-c", "--command"}:
        return Inner((), rest[1]) if len(rest) > 1 else None
    return Inner(rest)


def _script(words: Words) -> Inner | None:
    """`script -q -c text /dev/null`."""
    text = options_of(words[1:], ("-c", "--command", "-E", "-I", "-O", "-B", "-T", "-m", "-o")).value(
        "-c", "--command"
    )
    return None if text is None else Inner((), text)


def _daemon(words: Words) -> Inner | None:
    """`start-stop-daemon --start --exec program -- arguments`."""
    options = options_of(
        words[1:],
        ("-x", "--exec", "-a", "--startas", "-p", "--pidfile", "-n", "--name", "-u", "--user", "-g", "--group",
         "-c", "--chuid", "-s", "--signal", "-d", "--chdir", "-N", "--nicelevel", "-k", "--umask", "-R", "--retry"),
    )  # fmt: skip
    program = options.value("-a", "--startas", "-x", "--exec")
    is_start = options.given.keys() & {"-S", "--start"}
    if program is None or not is_start:
        return None
    return Inner((program, *options.rest), folder=options.value("-d", "--chdir"))


WAITING: Final[dict[str, Unwrap]] = dict.fromkeys(
    (
        "wait-for-it",
        "wait-for",
        "wait_for_it",
        "wait_for",
        "wait4x",
        "wait-for-port",
        "wait-port",
        "waitforit",
    ),
    dashed,
)
"""Scripts that wait for a server; their own options differ, so only what follows `--` is taken."""
PROCESSES: Final[dict[str, Unwrap]] = {
    "authbind": plain("--depth"),
    "catatonit": plain(),
    "catchsegv": plain(),
    "chpst": plain("-u", "-U", "-b", "-e", "-/", "-C", "-n", "-l", "-L", "-m", "-d", "-o", "-p", "-f", "-c", "-r",
                   "-t"),
    "chroot": plain("--groups", "--userspec", skip=1),
    "chrt": plain("-T", "-P", "-D", skip=1),
    "cpulimit": plain("-l", "--limit", "-e", "--exe", "-p", "--pid", "-P", "--path", "-c", "--cpu"),
    "dumb-init": plain("-r", "--rewrite"),
    "cross-env": _env,
    "docker-init": plain("-p", "-e"),
    "env": _env,
    "envdir": plain(skip=1),
    "flock": _flock,
    "gosu": plain(skip=1),
    "ionice": plain("-c", "-n", "--class", "--classdata"),
    "my_init": plain(),
    "nice": plain("-n", "--adjustment"),
    "nohup": plain(),
    "runuser": _su,
    "s6-setuidgid": plain(skip=1),
    "script": _script,
    "setpriv": plain(
        "--ambient-caps", "--inh-caps", "--bounding-set", "--ruid", "--euid", "--rgid", "--egid", "--reuid", "--regid",
        "--groups", "--securebits", "--pdeathsig", "--selinux-label", "--apparmor-profile",
    ),
    "setsid": plain(),
    "setuidgid": plain(skip=1),
    "start-stop-daemon": _daemon,
    "stdbuf": plain("-i", "-o", "-e", "--input", "--output", "--error"),
    "strace": plain("-e", "-o", "-s", "-P", "-u", "-E", "-a", "-b", "-I", "-O", "-S", "-U", "-X"),
    "su": _su,
    "su-exec": plain(skip=1),
    "sudo": _sudo,
    "doas": plain("-u", "-C"),
    "taskset": plain(skip=1),
    "time": plain("-f", "-o", "--format", "--output"),
    "timeout": plain("-k", "-s", "--kill-after", "--signal", skip=1),
    "tini": plain("-p", "-e"),
    "tini-static": plain("-p", "-e"),
    "unbuffer": plain(),
    "with-contenv": plain(),
    "xvfb-run": plain("-e", "-f", "-n", "-p", "-s", "-w"),
}  # fmt: skip
