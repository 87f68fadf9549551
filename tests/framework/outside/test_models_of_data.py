"""Objects whose fields a client may choose."""

from __future__ import annotations

import pytest

from tests.arrivals import assert_arrivals

BEFORE = """\
from flask_sqlalchemy import SQLAlchemy
import models
db = SQLAlchemy(app)
class Row(db.Model): ...
"""


@pytest.mark.parametrize(
    "body",
    [
        "Row(**request.json)  # !",
        "Row(**request.form.to_dict())  # !",
        "Row(**dict(request.form))  # !",
        "Row(name=request.json['name'])",
        "Row(**{'name': request.json['name']})",
        "Row(**{'name': '', **request.json})  # !",
        "Row(**{key: value for key, value in request.json.items() if key in ('a', 'b')})",
        "Row(**{key: value for key, value in request.json.items() if key != 'id'})  # !",
        "setattr(Row(), x, 1)  # !",
        "setattr(Row(), 'name', x)",
        "Row().__dict__.update(name=x)",
        "models.Row(**request.json)  # !",
        "models.Row(name=x)",
        "Row.query.filter_by(id=1).update(request.json)  # !",
        "Row.query.filter_by(id=1).update({'name': x})",
        "from sqlalchemy import insert\ndb.session.execute(insert(Row).values(**request.json))  # !",
        "from sqlalchemy import insert\ndb.session.execute(insert(Row).values(name=x))",
        "from sqlmodel import SQLModel\nclass Table(SQLModel, table=True): ...\nTable(**request.json)  # !",
        "from sqlmodel import SQLModel\nclass Schema(SQLModel): ...\nSchema(**request.json)",
        "from pydantic import BaseModel\nclass Schema(BaseModel): ...\nSchema(**request.json)",
        "app.config.update(**request.json)",
        "class User(db.Model):\n    def run(self, what):\n        eval(what)  # !\ndb.session.get(User, 1).run(x)",
        "class User:\n    def run(self, what):\n        eval(what)\ndb.session.get(User, 1).run(x)",
    ],
)
def test_fields(body: str) -> None:
    assert_arrivals(f"{BEFORE}\n{body}")
