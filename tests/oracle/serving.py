"""Blocks that make apps, configure them and start their servers."""

from __future__ import annotations

from tests.oracle.blocks import block, fill_body
from tests.oracle.draft import Body
from tests.oracle.expressions import expression, fill, literal


def make_app(body: Body) -> None:
    """Make an app in one of many ways and know it."""
    body.require("from flask import Flask")
    name = body.draft.fresh("app")
    form = body.draft.pick(
        ("plain", "plain", "module", "factory", "subclass", "own run", "class attribute", "argument", "loop")
    )
    made, call = body.draft.fresh("create"), body.draft.fresh("Site")
    text = {
        "plain": f"{name} = Flask(__name__)",
        "module": f"import flask\n{name} = flask.Flask('x', static_folder=None)",
        "factory": f"def {made}(debug=$bool):\n    app = Flask(__name__)\n    app.config['DEBUG'] = debug\n    return app\n"
        f"{name} = {made}({body.draft.pick(('', 'True', 'debug=$bool'))})",
        "subclass": f"class {call}(Flask):\n    level = $int\n    def __init__(self, *args, **kwargs):\n"
        f"        super().__init__(*args, **kwargs)\n        self.debug = $bool\n{name} = {call}(__name__)",
        "own run": f"class {call}(Flask):\n    def run(self, host=None, port=None, debug=None, **options):\n"
        f"        options.setdefault('use_reloader', False)\n        super().run(host or $str, port, debug=$bool, **options)\n"
        f"{name} = {call}('x')",
        "class attribute": f"class {call}:\n    app = Flask(__name__)\n    debug = $bool\n{call}.app.debug = {call}.debug\n{name} = {call}.app",
        "argument": f"def {made}(app):\n    app.debug = $bool\n    return app\n{name} = {made}(Flask(__name__))",
        "loop": f"for {name} in [Flask('a'), Flask('b')]:\n    {name}.debug = $bool",
    }[form]
    body.add(fill(body, text))
    body.know("app", name)
    if form != "own run":
        body.know("plain app", name)
    if form in {"plain", "module", "factory"} and body.draft.chance(3):
        body.know("bool", f"{name}.debug", f"{name}.config['DEBUG']", f"bool({name}.config.get('DEBUG'))")


@block(1)
def another_app(body: Body) -> None:
    if not body.is_pure:
        make_app(body)


@block(7)
def configure(body: Body) -> None:
    """Set debug, or a key of the program's own, in any way Flask has."""
    if body.is_pure or not body.known("app"):
        return
    app, key = body.draft.pick(body.known("app")), body.draft.fresh("KEY")
    holder, made = body.draft.fresh("Config"), body.draft.fresh("config")
    text, written = body.draft.pick(
        (
            ("APP.debug = $bool", ""),
            ("APP.config['DEBUG'] = $bool", ""),
            ("APP.config.update(DEBUG=$bool, KEY=$int)", "KEY"),
            ("APP.config.update({'DEBUG': $bool, 'KEY': $int})", "KEY"),
            ("APP.config.from_mapping(DEBUG=$bool, KEY=$int, lower=1)", "KEY"),
            ("APP.config.from_mapping({'KEY': $int}, DEBUG=$bool)", "KEY"),
            ("class HOLDER:\n    DEBUG = $bool\n    KEY = $int\n    lower = 1\nAPP.config.from_object(HOLDER)", "KEY"),
            ("class HOLDERBase:\n    DEBUG = $bool\n    KEY = 1\nclass HOLDER(HOLDERBase):\n    KEY = $int\nAPP.config.from_object(HOLDER)", "KEY"),
            ("class HOLDER:\n    def __init__(self):\n        self.KEY = $int\n    @property\n    def DEBUG(self):\n        return $bool\n"
             "APP.config.from_object(HOLDER())", "KEY"),
            ("HOLDER = {'DEBUG': $bool, 'KEY': $int}\nAPP.config.update(**HOLDER)", "KEY"),
            ("APP.config.setdefault('KEY', $int)\nAPP.config.setdefault('DEBUG', True)", "KEY"),
            ("setattr(APP, 'debug', $bool)", ""),
            ("MADE = APP.config\nMADE['DEBUG'] = $bool", ""),
            ("def MADE(app, **options):\n    app.config.update(options)\nMADE(APP, DEBUG=$bool, KEY=$int)", "KEY"),
            ("APP.config['KEY'] = $int\nAPP.config['KEY'] += 1", "KEY"),
            ("for MADE, HOLDER in {'DEBUG': $bool, 'KEY': $int}.items():\n    APP.config[MADE] = HOLDER", "KEY"),
            ("APP.debug = not APP.debug", ""),
            ("APP.config.update([('DEBUG', $bool), ('KEY', $int)])", "KEY"),
            ("APP.config |= {'DEBUG': $bool, 'KEY': $int}", "KEY"),
            ("HOLDER = {'dev': {'DEBUG': True, 'KEY': 1}, 'prod': {'DEBUG': False, 'KEY': 2}}\n"
             "APP.config.update(HOLDER['dev' if $bool else 'prod'])", "KEY"),
        )
    )  # fmt: skip
    for word, name in (("APP", app), ("HOLDER", holder), ("MADE", made), ("KEY", key)):
        text = text.replace(word, name)
    body.add(fill(body, text))
    if written:
        body.know("int", f"{app}.config['{key}']", f"{app}.config.get('{key}', 3)")
        body.know("bool", f"('{key}' in {app}.config)")


@block(18)
def start(body: Body) -> None:
    """Start a server in one of many ways."""
    if body.is_pure or not body.known("app"):
        return
    app, name, other = (
        body.draft.pick(body.known("app")),
        body.draft.fresh("serve"),
        body.draft.fresh("options"),
    )
    arguments = _arguments(body)
    call = f"{app}.run({arguments})"
    forms = [
        call,
        call,
        f"{name} = {app}.run\n{name}({arguments})",
        f"{name} = dict({arguments})\n{app}.run(**{name})",
        f"{name} = {{'debug': $bool, 'port': $int}}\n{app}.run(**{name})",
        f"{app}.run($str, $int)",
        f"{app}.run($str, $int, $bool)",
        f"{app}.run(*[$str, $int], debug=$bool)",
        f"getattr({app}, 'run')({arguments})",
        f"$bool and {call}",
        f"{call} if $bool else None",
        f"{name} = lambda: {call}\n{name}()",
        f"Flask.run({app}, {arguments})",
        f"import threading\nthreading.Thread(target={app}.run, kwargs=dict({arguments})).start()",
        f"import threading\n{name} = threading.Thread(target=lambda: {call}, daemon=True)\n{name}.start()",
        f"import threading\nthreading.Thread(target={app}.run, args=($str, $int)).start()",
        f"import threading\nclass {name}(threading.Thread):\n    def run(self):\n        {call}\n{name}().start()",
        f"import threading\nthreading.Timer(1, {app}.run, kwargs={{'debug': $bool}})",
        f"import functools\n{name} = functools.partial({app}.run, {arguments})\n{name}()",
        f"from werkzeug.serving import run_simple\nrun_simple('127.0.0.1', $int, {app}, use_debugger=$bool)",
        f"import werkzeug.serving\nwerkzeug.serving.run_simple($str, 8000, {app}, $bool, use_debugger=$bool)",
        f"import werkzeug.serving as {other}\n{other}.run_simple('h', $int, application={app})",
        f"import os\nos.environ['FLASK_DEBUG'] = {body.draft.pick(('1', '0', 'true'))!r}\n{app}.run()",
    ]
    if (plain := body.known("plain app")) and app in plain:
        forms += [
            f"from flask_socketio import SocketIO\n{name} = SocketIO({app})\n"
            f"{name}.run({app}, host=$str, port=$int, debug=$bool, allow_unsafe_werkzeug=True)",
            f"from flask_socketio import SocketIO\n{name} = SocketIO()\n{name}.init_app({app})\n"
            f"{name}.run({app}, allow_unsafe_werkzeug=True)",
        ]
    body.require("from flask import Flask")
    body.add(fill(body, body.draft.pick(forms)))


def _arguments(body: Body) -> str:
    found = []
    if body.draft.chance(2):
        found.append(f"debug={expression(body, 'bool')}")
    if body.draft.chance(2):
        found.append(f"host={expression(body, 'str')}")
    if body.draft.chance(2):
        found.append(f"port={expression(body, 'int')}")
    if body.draft.chance(4):
        found.append(f"use_debugger={literal(body, 'bool')}")
    if body.draft.chance(5):
        found.append("use_reloader=False")
    return ", ".join(found)


@block(2)
def background_function(body: Body) -> None:
    """A function of the program's own in a thread or a pool."""
    if body.is_pure or body.depth <= 0:
        return
    name = body.draft.fresh("work")
    with body.block(f"def {name}(n=1):", function=True) as inner:
        inner.know("int", "n")
        fill_body(inner, 2)
    body.require("import threading")
    body.add(
        body.draft.pick(
            (
                f"threading.Thread(target={name}).start()",
                f"threading.Thread(None, {name}, args=(2,), daemon=True).start()",
                f"{name}_thread = threading.Thread(target={name}, kwargs={{'n': 4}})\n{name}_thread.start()\n{name}_thread.join()",
                f"threading.Thread(target={name})",
            )
        )
    )
