"""WTForms and Flask-WTF: what is in the fields of a form, and what a successful validation proves of them.

https://wtforms.readthedocs.io/en/stable/fields.html, https://flask-wtf.readthedocs.io/en/stable/form.html
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from fumehood.flow.decided import string
from fumehood.flow.frame import Raised
from fumehood.flow.propagation import is_tainted, taints
from fumehood.flow.values import (
    FALSE,
    NONE,
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
    Unknown,
    Value,
)
from fumehood.flow.verdicts import EVERYTHING, Proofs, Verdict, held
from fumehood.framework.library import ATTRIBUTES, ITEMS, on
from fumehood.framework.library_call import LibraryCall
from fumehood.framework.requests.clients import client, upload
from fumehood.framework.requests.declarations import declared_in, declares, kind_of, several, told, validated

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

HARMLESS: Final = frozenset(
    {
        "BooleanField", "DateField", "DateTimeField", "DateTimeLocalField", "DecimalField", "DecimalRangeField",
        "FloatField", "IntegerField", "IntegerRangeField", "MonthField", "SubmitField", "TimeField", "WeekField",
    }
)  # fmt: skip
"""Fields whose data is no text, validated or not."""

CHOICES: Final = frozenset({"SelectField", "RadioField", "SelectMultipleField"})
TEXTS: Final = frozenset(
    {
        "ColorField", "EmailField", "Field", "FileField", "FormField", "HiddenField", "MultipleFileField",
        "PasswordField", "RecaptchaField", "SearchField", "StringField", "TelField", "TextAreaField", "TextField",
        "URLField", "FieldList", "QuerySelectField",
    }
)  # fmt: skip
FIELDS: Final = HARMLESS | CHOICES | TEXTS
ROOMS: Final = (
    "wtforms",
    "wtforms.fields",
    "wtforms.fields.html5",
    "flask_wtf",
    "flask_wtf.file",
    "flask_wtf.html5",
)
VALIDATORS: Final = (
    "AnyOf",
    "Regexp",
    "UUID",
    "IPAddress",
    "MacAddress",
    "DataRequired",
    "InputRequired",
    "Length",
)
FORM: Final = "wtforms.Form"
NAME, OWNER = " name", " form"
"""Slots of a field of one form: its name, and the form."""

declares(*(f"{room}.{name}" for room in ROOMS for name in FIELDS))
declares(*(f"wtforms.validators.{name}" for name in VALIDATORS))


@on(f"{FORM}.__init__")
def make_form(run: Interpreter, call: LibraryCall) -> Value:
    """Each field of the class becomes one of the form."""
    form = call.receiver
    if not isinstance(form, Instance) or not isinstance(form.cls, Class):
        return NONE
    for name, field in declared_in(form.cls).items():
        if isinstance(field, Instance) and kind_of(field) in FIELDS:
            own = Instance(run.memory.owner, field.cls, field.at)
            own.slots.update(field.slots)
            own.slots[NAME] = Constant(name)
            own.slots[OWNER] = form
            run.memory.write(form, name, own)
    return form


def fields_of(form: Value | None) -> dict[str, Instance]:
    """The fields of a form by name."""
    if not isinstance(form, Instance):
        return {}
    return {
        name: value
        for name, value in form.slots.items()
        if isinstance(name, str) and isinstance(value, Instance) and NAME in value.slots
    }


def data_of(run: Interpreter, field: Instance) -> Value:
    """What a client filled in."""
    kind, name = kind_of(field), string(field.slots.get(NAME, NONE)) or ""
    if kind in HARMLESS:
        return Unknown(name)
    if kind in {"FileField", "MultipleFileField"}:
        file = upload(run, name, field.at)
        return Listing(run.memory.owner, rest=file) if kind == "MultipleFileField" else file
    if kind == "FormField" and (inner := told(field, 0, "form_class")) is not None:
        return _data(run, run.call(inner, Arguments(), field.at)) if field.at is not None else UNKNOWN
    value: Value = client("the form", name, field.at, f"form.{name}.data")
    coerce = told(field, None, "coerce")
    if kind in CHOICES and coerce is not None and field.at is not None:
        value = run.call(coerce, Arguments([value]), field.at)
    return Listing(run.memory.owner, rest=value) if kind in {"SelectMultipleField", "FieldList"} else value


def _of_field(run: Interpreter, receiver: Instance, name: str) -> Value | None:
    if NAME not in receiver.slots:
        return None
    match name:
        case "data" | "raw_data" | "object_data":
            return data_of(run, receiver)
        case "name" | "id" | "short_name":
            return receiver.slots[NAME]
        case _:
            return None


for _room in ROOMS:
    for _name in FIELDS:
        ATTRIBUTES[f"{_room}.{_name}"] = _of_field


def _data(run: Interpreter, form: Value) -> Value:
    """`form.data`: all of it by name."""
    found = Dictionary(run.memory.owner)
    found.slots.update({name: data_of(run, field) for name, field in fields_of(form).items()})
    return found


def _of_form(run: Interpreter, receiver: Instance, name: str) -> Value | None:
    return _data(run, receiver) if name == "data" else None


def _field_at(run: Interpreter, receiver: Value, key: Value) -> Value | None:
    """`form["name"]`."""
    return fields_of(receiver).get(string(key) or "")


ATTRIBUTES[FORM] = _of_form
ITEMS[FORM] = _field_at


@on(f"{FORM}.validate", f"{FORM}.validate_on_submit")
def validate(run: Interpreter, call: LibraryCall) -> Value:
    """Whether it succeeds is never known; if it does, choices are choices and every validator has accepted its field.

    A form of its own `validate` is entered before: this is what it calls.
    """
    form = call.receiver
    cls = form.cls if isinstance(form, Instance) else None
    own = cls.find("validate") if isinstance(cls, Class) and call.path.endswith("on_submit") else None
    if isinstance(own, Function) and form is not None:
        return run.call(Method(form, own), Arguments(), call.site)
    outer = run.memory.begin()
    known: Proofs = ()
    try:
        for name, field in fields_of(form).items():
            known += _accepted(run, form, name, field, call)
        known += tuple(held(run).items())
    finally:
        run.memory.end(outer)
    return Verdict(None, known)


def _accepted(run: Interpreter, form: Value | None, name: str, field: Instance, call: LibraryCall) -> Proofs:
    """What holds of a field's data when validation succeeds."""
    data = data_of(run, field)
    if not is_tainted(data):
        return ()
    everything = tuple((taint.source, EVERYTHING) for taint in taints(data))
    if kind_of(field) in CHOICES:
        return () if told(field, None, "validate_choice") == FALSE else everything
    try:
        checked = validated(run, _library(told(field, 1, "validators")), data, call.site)
        for function, given in _own(form, name, field):
            run.call(function, Arguments(given), call.site)
    except Raised:
        return everything
    return tuple((taint.source, taint.safe) for taint in taints(checked)) or everything


def _own(form: Value | None, name: str, field: Instance) -> Iterator[tuple[Value, list[Value]]]:
    """Validators of the workspace: functions of form and field, objects that can be called so, `validate_<name>`."""
    for one in several(told(field, 1, "validators")):
        if not (isinstance(one, Instance) and isinstance(one.cls, External)):
            yield one, [form or UNKNOWN, field]
    cls = form.cls if isinstance(form, Instance) else None
    inline = cls.find(f"validate_{name}") if isinstance(cls, Class) else None
    if form is not None and isinstance(inline, Function):
        yield Method(form, inline), [field]


def _library(validators: Value | None) -> list[Value]:
    return [one for one in several(validators) if isinstance(one, Instance) and isinstance(one.cls, External)]
