from apiflask import APIBlueprint, APIFlask, Schema
from apiflask.fields import Integer, String
from apiflask.validators import Length

from .formula import price

bp = APIBlueprint("pricing", __name__)


class FormulaIn(Schema):
    formula = String(required=True, validate=Length(1, 100))
    width = Integer(load_default=1)
    height = Integer(load_default=1)
    amount = Integer(load_default=1)


@bp.post("/formulas/try")
@bp.input(FormulaIn)
def try_formula(json_data):
    formula = json_data.pop("formula")
    return {"price": str(price(formula, json_data))}


def create_app():
    app = APIFlask(__name__)
    app.register_blueprint(bp)
    return app
