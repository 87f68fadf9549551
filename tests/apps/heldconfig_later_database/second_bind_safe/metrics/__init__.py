import os

from flask import Flask, jsonify

from metrics.db import Sample, db


def create_app() -> Flask:
    app = Flask(__name__)
    app.config.update(
        SQLALCHEMY_DATABASE_URI=os.environ["DATABASE_URL"],
        SQLALCHEMY_BINDS={
            "metrics": os.environ["METRICS_DATABASE_URL"],
        },
    )
    db.init_app(app)

    @app.get("/metrics/latest")
    def latest():
        row = db.session.scalars(db.select(Sample).order_by(Sample.id.desc())).first()
        return jsonify(value=row.value if row else None)

    return app
