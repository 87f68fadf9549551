"""Where programs make pages of templates: Flask's `render_template` and Jinja2's environments."""

from __future__ import annotations

from posixpath import normpath
from typing import TYPE_CHECKING, Final

from fumehood.flow.decided import string, truth
from fumehood.flow.frame import Raised
from fumehood.flow.memory import present
from fumehood.flow.propagation import derived, safer, taints
from fumehood.flow.taint import Taint, united
from fumehood.flow.values import (
    FALSE,
    NONE,
    TRUE,
    UNKNOWN,
    Arguments,
    Class,
    Constant,
    Dictionary,
    External,
    Function,
    Instance,
    Listing,
    Method,
    Site,
    Text,
    Unknown,
    Value,
    options,
)
from fumehood.framework.library import OBJECTS, looks_at, on
from fumehood.framework.library_call import LibraryCall
from fumehood.framework.pages.markup import TOLD, run_by_browsers, starts_known
from fumehood.framework.pages.page_places import Look
from fumehood.framework.pages.rendering import Page, as_value
from fumehood.framework.pages.template_places import Cause
from fumehood.framework.pages.templates import Options, Template, Templates, enabled_for, escapes, of_text
from fumehood.framework.sinks import note
from fumehood.framework.values.paths import text_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from fumehood.flow.interpreter import Interpreter

ENVIRONMENT: Final = "jinja2.Environment"
TEMPLATE: Final = "jinja2.Template"
OF_FLASK: Final = "flask.current_app.jinja_env"
OBJECTS[OF_FLASK] = "jinja2.Environment"
AUTOESCAPE, LOADER, SOURCE, NAME, OWNER = "autoescape", "loader", " source", " name", " environment"
SYNTAX: Final = frozenset({
    "block_start_string", "block_end_string", "variable_start_string", "variable_end_string",
    "comment_start_string", "comment_end_string", "line_statement_prefix", "line_comment_prefix",
})  # fmt: skip
"""Options of an environment that change how its templates are written, as in template_parsing."""

ENVIRONMENTS: Final = (
    ENVIRONMENT,
    "jinja2.sandbox.SandboxedEnvironment",
    "jinja2.sandbox.ImmutableSandboxedEnvironment",
    "jinja2.nativetypes.NativeEnvironment",
)
HARMLESS: Final = frozenset({"html", TOLD})
FOLDERS: Final = " folders"


def templates_of(run: Interpreter) -> Templates:
    """The templates of the project under scan."""
    return run.library.kept(Templates)


def note_folder(run: Interpreter, call: LibraryCall) -> None:
    """`template_folder` of an app or a blueprint."""
    folder = known_folder(call.arguments.get(None, "template_folder") or NONE)
    if folder is not None:
        templates_of(run).add_folder(call.site.module.path, folder)


def known_folder(value: Value) -> str | None:
    """The end of a folder's path that is known: all of it, or what is below a folder that nobody knows."""
    text = text_of(value)
    if isinstance(text, Text) and not isinstance(text.parts[0], str):
        known = "".join(one for one in text.parts[1:] if isinstance(one, str))
        return normpath(known.lstrip("/")) if len(text.parts) == 2 and known.strip("/") else None
    return string(text)


# --- Flask


@on("flask.render_template", "flask.stream_template", "flask.templating.render_template")
def render_template(run: Interpreter, call: LibraryCall) -> Value:
    """A page of a template file."""
    name = call.arguments.get(0, "template_name_or_list") or UNKNOWN
    template = _first(run, name, lambda text: templates_of(run).find(text, call.site.module.path))
    if template is None:
        return _trusted(call.arguments)
    return _by_flask(run, template, call)


@on("flask.render_template_string", "flask.stream_template_string", "flask.templating.render_template_string")
def render_template_string(run: Interpreter, call: LibraryCall) -> Value:
    """A page of a text; client data in the text itself is another matter."""
    source = call.arguments.get(0, "source") or UNKNOWN
    template = _written(source, call.site, templates_of(run).options)
    return _trusted(call.arguments) if template is None else _by_flask(run, template, call)


def _by_flask(run: Interpreter, template: Template, call: LibraryCall) -> Value:
    """Where Flask escapes, what it leaves unescaped is a finding here; elsewhere it depends on what is done with it."""
    environment = run.library.name(OF_FLASK)
    set_by = environment.slots.get(AUTOESCAPE) if isinstance(environment, Instance) else None
    decides = escapes if set_by is None else decision(run, present(set_by))
    cause = Cause.NAME if decides("page.html") else Cause.SWITCHED_OFF
    found = _page(
        run,
        template,
        call,
        decides,
        lambda name: templates_of(run).find(name, call.site.module.path),
        (cause, None),
    )
    harmful = run_by_browsers(run, found)
    if harmful and decides(template.name):
        note(run, "html", harmful, found, call.path, call.site)
        harmful = ()
    return _result(call, found, harmful)


def _result(call: LibraryCall, page: Value, harmful: tuple[Taint, ...]) -> Value:
    """A page as one value: what is escaped in it can do no more harm as HTML."""
    sources = {taint.source for taint in harmful}
    others = [taint.safer(HARMLESS) for taint in taints(page) if taint.source not in sources]
    return Unknown(f"{call.path}()", united([*harmful, *others]))


def _trusted(given: Arguments) -> Value:
    """A page of a template that is not to be found: Flask escapes what is put into it."""
    found = derived("page", *given.positional[1:], *given.keywords.values())
    return safer(found, HARMLESS)


# --- Jinja2


@on(*ENVIRONMENTS, *(f"{one}.overlay" for one in ENVIRONMENTS))
def environment(run: Interpreter, call: LibraryCall) -> Value:
    """`Environment(loader=…, autoescape=…)`, which does not escape unless it is told to."""
    made = Instance(run.memory.owner, External(call.path.removesuffix(".overlay")), call.site)
    _set_up(run, made, call)
    return made


@looks_at(*(f"{one}.__init__" for one in ENVIRONMENTS))
def subclass_made(run: Interpreter, call: LibraryCall) -> None:
    """A class of the workspace: what it hands on to Jinja2 decides, where it does so."""
    made = call.receiver
    if isinstance(made, Instance) and isinstance(made.cls, Class):
        made.at = call.site
        _set_up(run, made, call)


def _set_up(run: Interpreter, made: Instance, call: LibraryCall) -> None:
    made.slots[AUTOESCAPE] = call.arguments.get(None, "autoescape") or FALSE
    made.slots[LOADER] = call.arguments.get(None, "loader") or NONE
    made.slots.update(
        {name: call.arguments.keywords[name] for name in SYNTAX & call.arguments.keywords.keys()}
    )
    if not decision(run, made.slots[AUTOESCAPE])("page.html"):
        templates_of(run).bare[id(call.site.node)] = (call.site, _folders(made.slots[LOADER]))


def _folders(loader: Value) -> tuple[str, ...]:
    """Where a loader looks."""
    found = [one.slots.get(FOLDERS, NONE) for one in options(loader) if isinstance(one, Instance)]
    listed = [one.elements if isinstance(one, Listing) else [one] for one in found]
    return tuple(text for ones in listed for one in ones if (text := known_folder(present(one))) is not None)


@on("jinja2.select_autoescape")
def select_autoescape(run: Interpreter, call: LibraryCall) -> Value:
    """Escapes by the template's name."""
    made = Instance(run.memory.owner, External("jinja2.select_autoescape"), call.site)
    given = call.arguments
    names = ("enabled_extensions", "disabled_extensions", "default_for_string", "default")
    made.slots.update(
        {name: one for at, name in enumerate(names) if (one := given.get(at, name)) is not None}
    )
    return made


@on("jinja2.FileSystemLoader", "jinja2.PackageLoader")
def loader(run: Interpreter, call: LibraryCall) -> Value:
    """Templates in folders."""
    package = call.path.endswith("PackageLoader")
    given = call.arguments.get(1, "package_path") if package else call.arguments.get(0, "searchpath")
    named = string(call.arguments.get(0, "package_name") or NONE) if package else None
    for option in options(given or Constant("templates")):
        for one in option.elements if isinstance(option, Listing) else [option]:
            if (folder := known_folder(present(one))) is not None:
                templates_of(run).add_folder(call.site.module.path, folder)
                if named is not None:
                    templates_of(run).add_folder(call.site.module.path, f"{named.replace('.', '/')}/{folder}")
    made = Instance(run.memory.owner, External(call.path), call.site)
    made.slots[FOLDERS] = given or Constant("templates")
    return made


@on("jinja2.DictLoader")
def dict_loader(run: Interpreter, call: LibraryCall) -> Value:
    """Templates in a dictionary."""
    made = Instance(run.memory.owner, External(call.path), call.site)
    made.slots["mapping"] = call.arguments.get(0, "mapping") or UNKNOWN
    return made


@on(TEMPLATE)
def template(run: Interpreter, call: LibraryCall) -> Value:
    """`Template("…")`, which does not escape unless it is told to."""
    made = Instance(run.memory.owner, External(TEMPLATE), call.site)
    made.slots[SOURCE] = call.arguments.get(0, "source") or UNKNOWN
    made.slots[AUTOESCAPE] = call.arguments.get(None, "autoescape") or FALSE
    return made


GETTERS: Final = ("from_string", "get_template", "select_template", "get_or_select_template")


@on(*(f"{one}.{name}" for one in ENVIRONMENTS for name in GETTERS))
def template_of(run: Interpreter, call: LibraryCall) -> Value:
    """A template that has the environment's loader and escaping."""
    made = Instance(run.memory.owner, External(TEMPLATE), call.site)
    slot = SOURCE if call.path.endswith("from_string") else NAME
    made.slots[slot] = call.arguments.get(0, "source", "name", "names", "template_name_or_list") or UNKNOWN
    owner = call.receiver
    if isinstance(owner, Instance):
        made.slots[LOADER] = present(owner.slots.get(LOADER, NONE))
        made.slots[AUTOESCAPE] = present(owner.slots.get(AUTOESCAPE, External(OF_FLASK)))
        made.slots[OWNER] = owner
    return made


@on(*(f"{TEMPLATE}.{name}" for name in ("render", "render_async", "generate", "stream")))
def render(run: Interpreter, call: LibraryCall) -> Value:
    """A page of one of Jinja2's templates: what is not escaped in it is client data as before."""
    made = call.receiver
    if not isinstance(made, Instance):
        return _trusted(Arguments([NONE, *call.arguments.positional], call.arguments.keywords))
    decides = decision(run, made.slots.get(AUTOESCAPE, FALSE))

    def load(name: str) -> Template | None:
        return _loaded(run, made, name, call.site)

    if SOURCE in made.slots:
        found = _written(made.slots[SOURCE], made.at or call.site, _syntax(made))
    else:
        found = _first(run, made.slots.get(NAME, UNKNOWN), load)
    if found is None:
        kept = derived("page", *call.arguments.positional, *call.arguments.keywords.values())
        return safer(kept, HARMLESS) if decides("") or SOURCE not in made.slots else kept
    page = _page(run, found, call, decides, load, _cause(run, made))
    return _result(call, page, run_by_browsers(run, page))


def _cause(run: Interpreter, made: Instance) -> tuple[Cause, Site | None]:
    """Why a template that is not escaped is not: what was made without autoescape, or the template's name."""
    autoescape = made.slots.get(AUTOESCAPE, FALSE)
    owner = made.slots.get(OWNER, made)
    made_at = owner.at if isinstance(owner, Instance) else made.at
    if not isinstance(autoescape, Constant) and (made_at is None or decision(run, autoescape)("page.html")):
        return Cause.NAME, None
    return Cause.ENVIRONMENT, made_at


def _syntax(made: Instance) -> Options | None:
    """How templates of an environment are written; None for Flask's."""
    owner = made.slots.get(OWNER)
    if not isinstance(owner, Instance):
        return ()
    if owner.at is None:
        return None
    found = {name: string(present(one)) for name in SYNTAX if (one := owner.slots.get(name)) is not None}
    return tuple(sorted((name, text) for name, text in found.items() if text))


def _loaded(run: Interpreter, made: Instance, name: str, site: Site) -> Template | None:
    """A template by name, from the loader's dictionary or from a file."""
    for option in options(made.slots.get(LOADER, NONE)):
        mapping = option.slots.get("mapping") if isinstance(option, Instance) else None
        if isinstance(mapping, Dictionary) and name in mapping.slots:
            found = _written(present(mapping.slots[name]), site, _syntax(made))
            return None if found is None else Template(name, found.text, found.tree, None, found.at)
    return templates_of(run).find(name, site.module.path, _syntax(made))


def decision(run: Interpreter, value: Value) -> Callable[[str], bool]:
    """Whether a template of some name is escaped; what nobody knows is taken to escape."""
    match value:
        case External(path=path) if path == OF_FLASK:
            return escapes
        case Instance(cls=External(path="jinja2.select_autoescape"), slots=slots):
            return lambda name: _selected(name, slots)
        case Function(at=Site() as at) | Method(function=Function(at=Site() as at)):
            return lambda name: _answered(run, value, name, at)
        case _:
            switched = truth(value)
            return lambda _: switched is not False


def _answered(run: Interpreter, function: Value, name: str, at: Site) -> bool:
    """As a function of the program decides."""
    try:
        found = run.call(function, Arguments([Constant(name or None)]), at)
    except Raised:
        return True
    return truth(run.resume(found)) is not False


def _selected(name: str, slots: dict[str, Value]) -> bool:
    """As `jinja2.select_autoescape` decides."""
    if not name:
        return truth(slots.get("default_for_string", TRUE)) is not False
    if enabled_for(name, _words(slots.get("enabled_extensions"), ("html", "htm", "xml"))):
        return True
    if enabled_for(name, _words(slots.get("disabled_extensions"), ())):
        return False
    return truth(slots.get("default", FALSE)) is not False


def _words(value: Value | None, default: tuple[str, ...]) -> tuple[str, ...]:
    if not isinstance(value, Listing):
        return default
    return tuple(text for one in value.elements if (text := string(present(one))) is not None)


# --- both


def _first(run: Interpreter, name: Value, load: Callable[[str], Template | None]) -> Template | None:
    """The first template that is there, of one name or of several."""
    for option in options(name):
        for one in option.elements if isinstance(option, Listing) else [option]:
            text = string(present(one))
            if text is not None and (found := load(text)) is not None:
                return found
    return None


def _written(source: Value, site: Site, syntax: Options | None = ()) -> Template | None:
    """A template of a text in the program; what is not known of it is left out."""
    source = options(source)[0]
    if isinstance(source, Text):
        return of_text("".join(part for part in source.parts if isinstance(part, str)), site, syntax or ())
    text = string(source)
    at = source.at if isinstance(source, Constant) and source.at is not None else site
    return None if text is None else of_text(text, at, syntax or ())


def _page(
    run: Interpreter,
    template: Template,
    call: LibraryCall,
    decides: Callable[[str], bool],
    load: Callable[[str], Template | None],
    why: tuple[Cause, Site | None],
) -> Value:
    """All that a template writes with the variables it is given."""
    given = dict(call.arguments.keywords)
    for one in call.arguments.positional:
        for option in options(one):
            if isinstance(option, Dictionary):
                given |= {key: present(value) for key, value in option.slots.items() if isinstance(key, str)}
    page = Page(run, call.site, load, template, decides(template.name), [given, {}], decides=decides)
    written = page.write()
    found = templates_of(run)
    if why[1] is not None:
        found.bare.pop(id(why[1].node), None)
    Look(run, page.ledger, written, found.gathered, call.site, *why, called=template).take(starts_known)
    return as_value(written)
