"""Blocks that define classes of all forms, and the expressions that read from them."""

from __future__ import annotations

from tests.oracle.blocks import block
from tests.oracle.draft import KINDS, Body
from tests.oracle.expressions import expression, fill, literal
from tests.oracle.functions import call, close_body, define, open_body


@block(3)
def plain_class(body: Body) -> None:
    """Attributes, a constructor and some members, perhaps derived from an earlier class."""
    name, instance = body.draft.fresh("C"), body.draft.fresh("c")
    bases = body.known("class")
    base = body.draft.pick(bases) if bases and body.draft.chance(2) else ""
    kind = body.draft.pick(KINDS)
    lines = [f"class {name}{f'({base})' if base else ''}:", f"    level = {expression(body, 'int')}"]
    lines += [f"    flag = {expression(body, 'bool')}", f"    own{name} = {expression(body, kind)}"]
    members = [body.draft.pick(MEMBERS) for _ in range(body.draft.number(0, 4))]
    super_ = "\n        super().__init__(n)" if base else ""
    if not base or body.draft.chance(2):
        lines.append(f"    def __init__(self, n=2):{super_}\n        self.n = n\n        self.items = [n, 1]")
    lines += [fill(body, text).replace("CLASS", name) for text, *_ in members]
    body.add("\n".join(lines))
    body.add(f"{instance} = {name}({body.draft.pick(('', '3', 'n=5'))})")
    body.know("class", name)
    body.know(kind, f"{name}.own{name}", f"{instance}.own{name}", target=True)
    body.know("int", f"{instance}.n", f"{name}.level", target=True)
    body.know("bool", f"{name}.flag", f"{name}().flag", f"{instance}.flag", target=False)
    body.know("ints", f"{instance}.items", target=True)
    for _, made, use in members:
        body.know(made, use.replace("CLASS", name).replace("SELF", instance))


MEMBERS = (
    ("    def double(self, by=2):\n        return self.n * by", "int", "SELF.double()"),
    ("    @property\n    def big(self):\n        return self.n > $lit and not self.flag", "bool", "SELF.big"),
    ("    @staticmethod\n    def join(a, b='z'):\n        return a + b", "str", "CLASS.join('x')"),
    ("    @staticmethod\n    def pair(*a):\n        return list(a)", "ints", "SELF.pair(1, 2)"),
    ("    @classmethod\n    def make(cls, n=4):\n        return cls(n)", "int", "CLASS.make().n"),
    ("    @classmethod\n    def name(cls):\n        return cls.__name__[:1]", "str", "SELF.name()"),
    ("    def __call__(self, x=1):\n        return self.level + x", "int", "SELF(2)"),
    ("    def __getitem__(self, key):\n        return str(key) * 2", "str", "SELF['k']"),
    ("    def __len__(self):\n        return self.n % 4", "int", "len(SELF)"),
    ("    def __contains__(self, item):\n        return item == self.n", "bool", "(3 in SELF)"),
    ("    def __iter__(self):\n        return iter([self.n, 1])", "ints", "list(SELF)"),
    ("    def __eq__(self, other):\n        return isinstance(other, CLASS)\n    __hash__ = None", "bool", "(SELF == CLASS(9))"),
    ("    def __str__(self):\n        return f'<{self.n}>'", "str", "str(SELF)"),
    ("    def __add__(self, other):\n        return self.n + other", "int", "(SELF + 1)"),
    ("    def __lt__(self, other):\n        return self.n < other", "bool", "(SELF < 3)"),
    ("    @property\n    def size(self):\n        return self.n\n    @size.setter\n    def size(self, value):\n"
     "        self.n = value + 1\n    def grow(self):\n        self.size = self.n % 5\n        return self.size", "int", "SELF.grow()"),
    ("    def __getattr__(self, name):\n        return len(name)", "int", "SELF.nothing"),
    ("    def add(self, x=1):\n        self.items.append(x)\n        self.items = self.items[-4:]\n        return self", "ints", "SELF.add().add(2).items"),
    ("    def kind(self):\n        return type(self).__name__ + self.__class__.__name__", "str", "SELF.kind()"),
    ("    cache = {}\n    def look(self, key):\n        if key not in self.cache:\n            self.cache[key] = len(self.cache)\n"
     "        return self.cache[key]", "int", "SELF.look('a')"),
    ("    _one = None\n    @classmethod\n    def one(cls):\n        if cls._one is None:\n            cls._one = cls(7)\n"
     "        return cls._one", "int", "CLASS.one().n"),
)  # fmt: skip


@block(2)
def acting_class(body: Body) -> None:
    """A method, a constructor or a call that does something."""
    if body.depth <= 0:
        return
    name = body.draft.fresh("Job")
    form = body.draft.pick(
        ("method", "__init__", "__call__", "class", "static", "inherited", "__init_subclass__")
    )
    inner = body.inner()
    if form in {"__init__", "__init_subclass__"}:
        function = open_body(inner, "", returns=None)
        from tests.oracle.blocks import fill_body

        fill_body(function, 2)
        head = "self" if form == "__init__" else "cls, **kw"
        close_body(inner, f"def {form}({head}):", function)
        use = f"{name}()" if form == "__init__" else f"class {name}Sub({name}):\n    pass"
    else:
        decorator, first = {"class": ("@classmethod", "cls"), "static": ("@staticmethod", "")}.get(
            form, ("", "self")
        )
        method = define(inner, returns=None, first=first)
        if form == "__call__":
            inner.lines = [line.replace(f"def {method.name}(", "def __call__(") for line in inner.lines]
        if decorator:
            inner.lines.insert(0, decorator)
        target = {"class": name, "static": name, "inherited": f"type('Sub', ({name},), {{}})()"}.get(
            form, f"{name}()"
        )
        use = call(body, method, target if form == "__call__" else f"{target}.{method.name}")
    body.lines += [f"class {name}:", *(f"    {line}" for line in inner.lines)]
    body.add(use)


@block(1)
def overridden(body: Body) -> None:
    """Template method: the base calls what the derived class says, which may ask the base."""
    base, derived = body.draft.fresh("Base"), body.draft.fresh("Derived")
    kind = body.draft.pick(KINDS)
    own = body.draft.pick(
        (expression(body, kind), "super().get()", f"{base}.get(self)", f"super({derived}, self).get()")
    )
    mixin = body.draft.chance(2)
    body.add(
        f"class {base}:\n    def get(self):\n        return {expression(body, kind)}\n    def ask(self):\n        return self.get()"
    )
    if mixin:
        body.add(f"class {base}Mixin:\n    def get(self):\n        return {literal(body, kind)}")
    bases = body.draft.pick((f"{base}Mixin, {base}", f"{base}, {base}Mixin")) if mixin else base
    body.add(f"class {derived}({bases}):\n    def get(self):\n        return {own}")
    body.know(kind, f"{derived}().ask()", f"{base}().ask()")
    if mixin:
        body.add(f"class {derived}Plain({bases}):\n    pass")
        body.know(kind, f"{derived}Plain().get()")


@block(2)
def dataclass(body: Body) -> None:
    body.require("from dataclasses import dataclass, field, replace, asdict")
    name, one = body.draft.fresh("Data"), body.draft.fresh("d")
    frozen = body.draft.pick(("", "(frozen=True)", "()", "(slots=True)"))
    after = (
        ""
        if frozen in {"(frozen=True)", "(slots=True)"}
        else body.draft.pick(
            ("", "\n    def __post_init__(self):\n        self.port += 1\n        self.late = self.on")
        )
    )
    body.add(
        f"@dataclass{frozen}\nclass {name}:\n    port: int\n    host: str = {expression(body, 'str')}\n"
        f"    on: bool = {expression(body, 'bool')}\n    items: list = field(default_factory=list)\n    n: int = field(default=3)"
        f"{after}\n    @property\n    def both(self):\n        return self.on and self.port > 2\n"
        f"{one} = {name}({body.draft.pick(('1', '2, $str', 'port=3, on=$bool', '4, items=[1]')).replace('$str', literal(body, 'str')).replace('$bool', literal(body, 'bool'))})"
    )
    body.know("int", f"{one}.port", f"{one}.n")
    body.know("str", f"{one}.host")
    body.know("bool", f"{one}.on", f"{one}.both", f"replace({one}, port=0).on")
    body.know("ints", f"{one}.items")
    if after:
        body.know("bool", f"{one}.late")


@block(1)
def named_tuple(body: Body) -> None:
    body.require("from typing import NamedTuple")
    name, one = body.draft.fresh("Point"), body.draft.fresh("t")
    body.add(
        f"class {name}(NamedTuple):\n    a: int\n    b: str = 'x'\n{one} = {name}({expression(body, 'int')})"
    )
    body.know("int", f"{one}.a", f"{one}[0]", f"len({one})")
    body.know("str", f"{one}.b", f"{one}[1]", f"list({one})[-1]")


@block(2)
def enumeration(body: Body) -> None:
    base = body.draft.pick(("Enum", "str, Enum", "IntEnum", "StrEnum"))
    body.require("from enum import Enum, IntEnum, StrEnum, auto")
    name = body.draft.fresh("Mode")
    values = ("1", "2", "3") if base == "IntEnum" else ("'dev'", "'prod'", "'test'")
    body.add(
        f"class {name}({base}):\n    DEV = {values[0]}\n    PROD = {values[1]}\n    TEST = {values[2]}\n"
        f"    @property\n    def debug(self):\n        return self is {name}.DEV\n    @classmethod\n    def default(cls):\n        return cls.PROD"
    )
    body.know(
        "bool",
        f"{name}.DEV.debug",
        f"{name}.default().debug",
        f"({name}({values[1]}) is {name}.PROD)",
        f"({name}['TEST'] == {name}.TEST)",
    )
    body.know("bool", f"({name}.DEV in ({name}.PROD, {name}.TEST))", f"({name}.DEV == {name}.PROD)")
    body.know("str", f"{name}.PROD.name")
    body.know("int" if base == "IntEnum" else "str", f"{name}.TEST.value")
    body.know("int", f"len(list({name}))")
    if base != "Enum":
        body.know("bool", f"({name}.DEV == {values[0]})")


@block(1)
def namespace(body: Body) -> None:
    body.require("from types import SimpleNamespace")
    name = body.draft.fresh("ns")
    body.add(
        f"{name} = SimpleNamespace(on={expression(body, 'bool')}, n={expression(body, 'int')})\n{name}.late = {expression(body, 'str')}"
    )
    body.know("bool", f"{name}.on", f"getattr({name}, 'on')", f"hasattr({name}, 'late')", target=False)
    body.know("int", f"{name}.n", target=True)
    body.know("str", f"{name}.late", f"getattr({name}, 'missing', 'x')")


@block(1)
def metaprogram(body: Body) -> None:
    """Attributes by name."""
    if not (classes := body.known("class")):
        return
    name, key = body.draft.pick(classes), body.draft.fresh("attr")
    body.add(f"setattr({name}, '{key}', {expression(body, 'bool')})")
    body.know(
        "bool",
        f"{name}.{key}",
        f"getattr({name}(), '{key}', None)",
        f"getattr({name}, '{key}')",
        f"hasattr({name}, 'no{key}')",
    )
