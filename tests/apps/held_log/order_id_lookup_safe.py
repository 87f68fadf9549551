import logging
import uuid

from flask import Blueprint, Flask, jsonify, request

bp = Blueprint("orders", __name__)
logger = logging.getLogger(__name__)


@bp.post("/orders/track")
def track():
    raw = request.get_json().get("order", "")
    try:
        order_id = uuid.UUID(raw)
    except ValueError:
        logger.error(f"not an order id ({len(raw)} characters)")
        return jsonify(error="bad order id"), 400
    logger.info("tracking %s", order_id)
    return jsonify(state="shipped")


app = Flask(__name__)
app.register_blueprint(bp)
