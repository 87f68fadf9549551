from flask import Flask, abort, jsonify, request

from .hooks import NumberHook, QuietHook

HOOKS = {"number": NumberHook(), "quiet": QuietHook()}


def create_app():
    app = Flask(__name__)

    @app.post("/hooks/<kind>")
    def fire(kind):
        hook = HOOKS.get(kind)
        if hook is None:
            abort(404)
        try:
            return jsonify(code=hook.fire(request.form.get("value", "0")))
        except ValueError:
            abort(400)

    return app
