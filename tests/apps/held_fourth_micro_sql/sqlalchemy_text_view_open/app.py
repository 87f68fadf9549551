from flask import Flask, jsonify, request
from flask.views import MethodView
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import text

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite:///regions.db"
db = SQLAlchemy(app)


class RegionView(MethodView):
    def filter_values(self):
        return {"region": request.headers.get("X-Region", "eu"), "kind": "store"}

    def get(self):
        values = self.filter_values()
        stmt = "SELECT id, city FROM shops WHERE kind = :kind AND region = '%(region)s'" % values
        result = db.session.execute(text(stmt), values)  # finding: sql-injection
        return jsonify([dict(r) for r in result.mappings()])


app.add_url_rule("/shops", view_func=RegionView.as_view("shops"))
