from enum import StrEnum
from typing import Literal

from flask import Flask, jsonify, request
from flask_sqlalchemy import SQLAlchemy
from pydantic import BaseModel, ValidationError
from sqlalchemy import text

db = SQLAlchemy()


class Direction(StrEnum):
    ASC = "asc"
    DESC = "desc"


class LeadQuery(BaseModel):
    sort: Literal["name", "score", "created"] = "created"
    direction: Direction = Direction.DESC
    limit: int = 25


def create_app():
    app = Flask(__name__)
    app.config.from_prefixed_env()
    db.init_app(app)

    @app.get("/leads")
    def leads():
        try:
            query = LeadQuery.model_validate(request.args.to_dict())
        except ValidationError:
            return jsonify(error="invalid query"), 422
        rows = db.session.execute(
            text(f"SELECT id, name FROM lead ORDER BY {query.sort} {query.direction.value} LIMIT {query.limit}")
        )
        return jsonify([dict(row._mapping) for row in rows])

    return app
