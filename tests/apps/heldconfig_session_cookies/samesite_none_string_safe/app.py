from flask import Blueprint, Flask, jsonify, session

import config

chat = Blueprint("chat", __name__)


@chat.get("/chat/state")
def state():
    return jsonify(open=session.get("open", False))


app = Flask(__name__)
app.config.from_object(config.WidgetConfig)
app.register_blueprint(chat)
