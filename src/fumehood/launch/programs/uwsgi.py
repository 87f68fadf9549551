"""What uWSGI's options mean, on its command line and in its configuration files."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice
from typing import Final

from fumehood.launch.deployment import Deployment, Unreadable
from fumehood.launch.launch import Launch, ServerKind, Target, Unresolved, Word
from fumehood.launch.process import Command
from fumehood.launch.programs.address import most_open
from fumehood.launch.programs.options import Parsed, Table, part, said
from fumehood.launch.programs.start import finished, moved, starting
from fumehood.launch.targets import Search, app_target, file_target, search_of
from fumehood.launch.uwsgi_settings import read_uwsgi

FLAGS: Final = (
    "-C --chmod-socket --chmod,-L --disable-logging,-M --master,-T --enable-threads,-a --abstract-socket,"
    "-c --cgi-mode,-h --usage --help,-i --single-interpreter,-m --memory-report,-r --reaper,--alarm-list,"
    "--alarms-list,--auto-procname,--autoload,--cache-no-expire,--cache-report-freed-items,--cache-use-last-modified,"
    "--catch-exceptions,--cflags,--cheap,--cheaper-algo-list,--cheaper-algos-list,--cheaper-list,--check-cache,"
    "--check-static-docroot,--clock-list,--clocks-list,--close-on-exec,--close-on-exec2,--command-mode,--config-py,"
    "--daemons-honour-stdin,--die-on-idle,--die-on-term,--disable-sendfile,--disable-write-exception,--dot-h,"
    "--drop-after-apps,--drop-after-init,--dump-options,--early-emperor,--emperor-graceful-shutdown,"
    "--emperor-magic-exec,--emperor-no-blacklist,--emperor-nofollow,--emperor-tyrant,--emperor-tyrant-nofollow,"
    "--enable-metrics,--enable-proxy-protocol,--end-blacklist,--end-for,--end-if,--end-whitelist,--endfor,--endif,"
    "--exit,--exit-on-reload,--force-gateway,--freebind,--gevent-early-monkey-patch,--gevent-monkey-patch,"
    "--gevent-wait-for-hub,--harakiri-no-arh,--harakiri-verbose,--honour-range,--honour-stdin,--http-auto-chunked,"
    "--http-auto-gzip,--http-cheap,--http-chunked-input,--http-enable-proxy-protocol,--http-keepalive,"
    "--http-manage-expect,--http-manage-rtsp,--http-manage-source,--http-raw-body,--http-use-cache,--http-use-socket,"
    "--http-websockets,--https-export-cert,--if-not-reload,--if-reload,--ignore-script-name,--ignore-sigpipe,"
    "--ignore-write-errors,--imperial-monitor-list,--imperial-monitors-list,--jailed,--ksm,--lazy,--lazy-apps,"
    "--log-4xx,--log-5xx,--log-date,--log-format-strftime,--log-master,--log-master-req-stream,--log-master-stream,"
    "--log-micros,--log-prefix,--log-reopen,--log-syslog,--log-truncate,--log-x-forwarded-for,--log-zero,--logdate,"
    "--logfile-chown,--logformat-strftime,--logger-list,--loggers-list,--loop-list,--loops-list,--manage-script-name,"
    "--master-as-root,--metric-dir-restore,--metrics-dir-restore,--metrics-no-cores,--mule,--mule-msg-size,"
    "--need-app,--never-swap,--no-default-app,--no-defer-accept,--no-fd-passing,--no-harakiri-after-req-hook,"
    "--no-harakiri-arh,--no-initgroups,--no-orphans,--no-server,--no-site,--no-threads-wait,--paste-logger,"
    "--pcre-jit,--persistent-ipcsem,--plugin-list,--plugins-list,--propagate-touch,--py-call-osafterfork,"
    "--py-call-uwsgi-fork-hooks,--pyshell,--pyshell-oneshot,--python-version,--re-fork,--re-fork-as-root,"
    "--re-fork-post-jail,--refork,--refork-as-root,--refork-post-jail,--reload-on-exception,--reload-os-env,"
    "--reuse-port,--router-list,--routers-list,--setns-preopen,--show-config,--shutdown-sockets,--skip-atexit,"
    "--skip-atexit-teardown,--skip-zero,--snmp,--so-keepalive,--so-send-timeout,--so-write-timeout,"
    "--socket-send-timeout,--socket-write-timeout,--spooler-ordered,--spooler-quiet,--ssl-enable-sslv3,"
    "--ssl-enable-tlsv1,--ssl-enable3,--ssl-option,--ssl-session-use-cache,--ssl-sessions-use-cache,--ssl-verbose,"
    "--ssl-verify-depth,--start-unsubscribed,--start_response-nodelay,--static-gzip-all,--stats-http,--stats-min,"
    "--stats-minified,--stats-no-cores,--stats-no-metrics,--strict,--subscription-dotsplit,"
    "--subscriptions-use-credentials,--tcp-fast-open-client,--tcp-fastopen-client,--tcp-nodelay,--threaded-logger,"
    "--thunder-lock,--unsubscribe-on-graceful-reload,--use-abort,--vacuum,--version,--vhost,--vhost-host,"
    "--write-errors-exception-only,--wsgi-accept-buffer,--wsgi-accept-buffers,--wsgi-disable-file-wrapper,"
    "--wsgi-strict,--zerg-fallback"
)
VALUES: Final = (
    "-s --uwsgi-socket --socket,-p --processes --workers,-w --wsgi --module,-H --home,-x --xml,-y --yaml,-j --json,"
    "-S --set,-d --daemonize,-l --listen,-v --max-vars,-b --buffer-size,-R --max-requests,-z --socket-timeout,"
    "-A --sharedarea,-Q --spooler,-J --test,-O --optimize,-t --harakiri"
)
TABLE: Final = Table.of(FLAGS, VALUES, prefixes=False, rest_valued=True)
"""The flags and the letters of uWSGI 2.0.31; the other 700 options take a value:
https://uwsgi-docs.readthedocs.io/en/latest/Options.html"""
FILES: Final = {"ini", "xml", "xmlconfig", "yaml", "yml", "json", "js", "config", "include", "inherit"}
ENDINGS: Final = (".ini", ".xml", ".yaml", ".yml", ".json", ".js")
HTTP: Final = ("http", "http-socket", "https", "https-socket", "http11-socket")
SOCKETS: Final = (*HTTP, "socket", "uwsgi-socket", "fastcgi-socket", "scgi-socket", "shared-socket")
WORKERS: Final = ("workers", "processes")
MODULES: Final = ("module", "wsgi", "w")
SCRIPTS: Final = ("wsgi-file", "file")
MOST_APPS: Final = 50
NO: Final = frozenset({"0", "no", "off", "false"})
"""What makes an option without a value false where it has one."""

Setting = tuple[str, Word]


def uwsgi(command: Command, deployment: Deployment) -> Iterator[Launch]:
    """The launches of a `uwsgi` command, with the files that it reads."""
    line = TABLE.parse(command.words[1:])
    if line.last("help") or line.last("version"):
        return
    options: list[Setting] = []
    trouble: list[Unresolved] = []
    for name, word in (*line.found, *_plain(line)):
        if name in FILES:
            read, reason = _read(word, command, deployment)
            options += read
            trouble += [Unresolved("settings", reason, word.location)] if reason else []
        else:
            options.append((name, word))
    for launch in uwsgi_launch(options, command, deployment):
        yield finished(launch, line, trouble)


def uwsgi_launch(options: Sequence[Setting], command: Command, deployment: Deployment) -> Iterator[Launch]:
    """The launch that uWSGI's options mean, one more for each further app that is mounted; none for an emperor.

    `options` are in the order in which uWSGI takes them, a repeated one several times, names without dashes; a bare
    one has an empty value or `true`. The words of `command` are not looked at. `preload` is False with `lazy-apps`
    and else None, which for uWSGI means that the master imports the app before it forks.
    """
    found = Parsed(tuple(options))
    environment = {**command.environment, **dict(_variables(found.all("env")))}
    command = moved(replace(command, environment=environment), found.last("chdir"))
    folders = [word.text for word in found.all("pythonpath", "python-path", "pp") if word.known]
    search = search_of(command, deployment, ".", *folders)
    targets: list[Target | None] = list(islice(_targets(found, command, search), MOST_APPS + 1))
    if not targets and found.last("emperor", "vassals-dir", "legion"):
        return
    if len(targets) > MOST_APPS:
        place = command.written.location
        message = f"mounts more than {MOST_APPS} apps; the rest is left out"
        deployment.say("limit-reached", place.path, message, place.line)
    trouble = tuple(_open(found))
    for target in targets[:MOST_APPS] or [None]:
        launch = starting(command, ServerKind.UWSGI, "uWSGI", target, search, "the options name no app")
        yield finished(_facts(launch, found), None, trouble)


def _facts(launch: Launch, found: Parsed) -> Launch:
    """What the options say beside the app."""
    sockets = [word for word in found.all(*SOCKETS) if not word.text.startswith("=")]
    tcp = [word for word in sockets if ":" in word.text and not word.text.startswith(("/", "@"))]
    host, port = most_open(tcp) if tcp else next(((word, None) for word in sockets), (None, None))
    lazy = _switch(found.last("lazy-apps", "lazy"))
    return replace(
        launch,
        host=host,
        port=port,
        workers=found.last(*WORKERS),
        reload=_switch(
            found.last("py-autoreload", "py-auto-reload", "python-autoreload", "python-auto-reload")
        ),
        preload=said(lazy, False) if lazy is not None and lazy.text == "true" else None,
    )


def _targets(found: Parsed, command: Command, search: Search) -> Iterator[Target]:
    """The app that is loaded for all paths – a module comes before a file – and those that are mounted."""
    given = found.last("callable")
    name = given.text if given is not None else "application"
    module, script = found.last(*MODULES), found.last(*SCRIPTS)
    if module is not None:
        target = app_target(module, search, search.deployment)
        yield target if target.attribute else replace(_called(target, name), named=given)
    elif script is not None:
        yield replace(file_target(script, command, search.deployment, name), named=given)
    for word in found.all("mount"):
        app = part(word, word.text.partition("=")[2])
        if app.text.endswith((".py", ".wsgi")):
            yield file_target(app, command, search.deployment, name)
        elif ":" in app.text:
            yield app_target(app, search, search.deployment)


def _called(target: Target, name: str) -> Target:
    """A module whose app the option `callable` names; `create_app()` calls it."""
    attribute, opened, _ = name.partition("(")
    return replace(target, attribute=attribute, call="" if opened else None)


def _open(found: Parsed) -> Iterator[Unresolved]:
    """Files that are not in the workspace, and conditions that could be either way."""
    for name, word in found.found:
        if name in FILES:
            yield Unresolved("settings", f"`{word.text}` is not in the workspace", word.location)
        elif name.startswith("if-"):
            yield Unresolved("settings", f"`{name} = {word.text}` may be either way", word.location)


def _plain(line: Parsed) -> Iterator[Setting]:
    """What the words without dashes are: a file of options, a script or a module with its callable."""
    for word in line.rest:
        name, colon, attribute = word.text.partition(":")
        if name.endswith(ENDINGS):
            yield "config", word
        elif name.endswith((".py", ".wsgi")):
            yield "wsgi-file", part(word, name)
            yield from [("callable", part(word, attribute))] if colon else []
        elif colon and "." in name:
            yield "module", word


def _read(word: Word, command: Command, deployment: Deployment) -> tuple[Sequence[Setting], str]:
    """The options in a file, or the reason why there are none."""
    name, _, section = word.text.partition(":")
    place = deployment.locate(command.process.files, name, command.folder) if word.known else None
    if place is None:
        return (
            (),
            f"`{word.text}` depends on a variable" if word.missing else f"`{name}` is not in the workspace",
        )
    here = posixpath.dirname(posixpath.join(command.folder, name)) or "."
    try:
        environment = command.environment
        return read_uwsgi(place, deployment, section=section, here=here, environment=environment), ""
    except Unreadable as error:
        return (), f"`{place}` cannot be read: {error.reason}"


def _variables(words: Sequence[Word]) -> Iterator[Setting]:
    for word in words:
        name, sign, value = word.text.partition("=")
        if sign:
            yield name.strip(), part(word, value.strip())


def _switch(word: Word | None) -> Word | None:
    return word if word is None or word.missing else said(word, word.text.strip().lower() not in NO)
